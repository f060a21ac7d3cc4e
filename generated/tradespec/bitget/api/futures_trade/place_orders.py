"""Place several orders.

Places up to 50 orders of one contract. The call succeeds even if every order of it is refused: look at the failures
of the result, or let raise_for_failures do it. side and trade_side mean the same as in `futures_trade.place_order`:
a long is closed by buy + close. Copy-trade leaders may call once a second.

Args:
    symbol: Contract, such as BTCUSDT. At most 50 characters.
    product_type: Which futures.
    margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin for
        COIN-FUTURES.
    margin_mode: Margin of the position. What happens where the contract is set to the other mode is not documented.
    order_list: The orders. At least 1 items, at most 50 items.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/mix/order/batch-place-order. Document section: Batch Order.

Generated from specs/bitget/futures_trade.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Items, Param, Record, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.batch_result import BatchResult, BatchResultWire, build_batch_result
from ...models.futures_batch_order_item import FuturesBatchOrderItem
from ...models.margin_mode import MarginMode, MarginModeLike
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BatchResult] = Operation(
    exchange="bitget",
    id="futuresTradePlaceOrders",
    method="POST",
    path="/api/v2/mix/order/batch-place-order",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@futuresTradePlaceOrders", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("margin_coin", "marginCoin", Text(min_length=1), required=True),
        Param("margin_mode", "marginMode", Choice(MarginMode), required=True),
        Param(
            "order_list", "orderList", Items(Record(FuturesBatchOrderItem), min_items=1, max_items=50), required=True
        ),
    ),
    body_type="json",
    result=Result(BatchResultWire, build_batch_result),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    margin_mode: MarginModeLike,
    order_list: Sequence[FuturesBatchOrderItem],
) -> Call[BatchResult]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
            "margin_coin": margin_coin,
            "margin_mode": margin_mode,
            "order_list": order_list,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    margin_mode: MarginModeLike,
    order_list: Sequence[FuturesBatchOrderItem],
    options: RequestOptions | None = None,
) -> Response[BatchResult]:
    """Place several orders. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            order_list=order_list,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    margin_mode: MarginModeLike,
    order_list: Sequence[FuturesBatchOrderItem],
    options: RequestOptions | None = None,
) -> BatchResult:
    """Place several orders."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            order_list=order_list,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    margin_mode: MarginModeLike,
    order_list: Sequence[FuturesBatchOrderItem],
    options: RequestOptions | None = None,
) -> Response[BatchResult]:
    """Place several orders. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            order_list=order_list,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    margin_mode: MarginModeLike,
    order_list: Sequence[FuturesBatchOrderItem],
    options: RequestOptions | None = None,
) -> BatchResult:
    """Place several orders."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
                margin_coin=margin_coin,
                margin_mode=margin_mode,
                order_list=order_list,
            ),
            options,
        )
    ).parsed
