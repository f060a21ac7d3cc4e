"""Cancel several orders.

Asks to cancel up to 50 named orders of a contract. TRAP: WITHOUT order_id_list it cancels EVERY open order of the
symbol, and without symbol of the whole product type; so it counts as unsafe. The call succeeds even if it could
cancel none: look at the failures of the result.

Args:
    product_type: Which futures.
    symbol: Contract of the orders; needed with order_id_list. Left out, ALL contracts. At most 50 characters.
    margin_coin: Coin of the margin, upper case, such as USDT.
    order_id_list: The orders to cancel. Left out, ALL open orders. At least 1 items, at most 50 items.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/mix/order/batch-cancel-orders. Document section: Batch Cancel.

Generated from specs/bitget/futures_trade.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.checks import Given
from tradespec.core.codec import Choice, Items, Param, Record, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.batch_result import BatchResult, BatchResultWire, build_batch_result
from ...models.futures_order_key import FuturesOrderKey
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BatchResult] = Operation(
    exchange="bitget",
    id="futuresTradeCancelOrders",
    method="POST",
    path="/api/v2/mix/order/batch-cancel-orders",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresTradeCancelOrders", 1)),
    body=(
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("margin_coin", "marginCoin", Text(min_length=1)),
        Param("order_id_list", "orderIdList", Items(Record(FuturesOrderKey), min_items=1, max_items=50)),
    ),
    body_type="json",
    checks=(Given("order_id_list", "order_id_list needs the symbol of its orders", require=("symbol",)),),
    result=Result(BatchResultWire, build_batch_result),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
) -> Call[BatchResult]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "symbol": symbol,
            "margin_coin": margin_coin,
            "order_id_list": order_id_list,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BatchResult]:
    """Cancel several orders. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
            order_id_list=order_id_list,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BatchResult:
    """Cancel several orders."""
    return client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
            order_id_list=order_id_list,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BatchResult]:
    """Cancel several orders. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
            order_id_list=order_id_list,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BatchResult:
    """Cancel several orders."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                symbol=symbol,
                margin_coin=margin_coin,
                order_id_list=order_id_list,
            ),
            options,
        )
    ).parsed
