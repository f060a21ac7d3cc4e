"""Cancel all orders of a product type.

Cancels every open order of the product type, or of one margin coin or contract of it. With nothing to cancel it is
refused (22001). It counts as unsafe because a repeat would also cancel orders placed in between.

Args:
    product_type: Which futures.
    margin_coin: Coin of the margin, upper case, such as USDT.
    symbol: Contract; left out, all of them. At most 50 characters. Unconfirmed: Bitget's table lacks it, clients
        send it; if it were ignored, ALL contracts would be meant.
    request_time: When you sent the request, in ms since 1970; counts together with receive_window.
    receive_window: How many ms later than request_time the request may arrive, below 60000; later it is refused
        (40078).
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/mix/order/cancel-all-orders. Document section: Cancel All Orders.

Generated from specs/bitget/futures_trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.batch_result import BatchResult, BatchResultWire, build_batch_result
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BatchResult] = Operation(
    exchange="bitget",
    id="futuresTradeCancelAllOrders",
    method="POST",
    path="/api/v2/mix/order/cancel-all-orders",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresTradeCancelAllOrders", 1)),
    body=(
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("margin_coin", "marginCoin", Text(min_length=1)),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("request_time", "requestTime", Integer(quoted=True, unit="ms")),
        Param("receive_window", "receiveWindow", Integer(quoted=True)),
    ),
    body_type="json",
    result=Result(BatchResultWire, build_batch_result),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
) -> Call[BatchResult]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "margin_coin": margin_coin,
            "symbol": symbol,
            "request_time": request_time,
            "receive_window": receive_window,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BatchResult]:
    """Cancel all orders of a product type. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            margin_coin=margin_coin,
            symbol=symbol,
            request_time=request_time,
            receive_window=receive_window,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BatchResult:
    """Cancel all orders of a product type."""
    return client.execute(
        call(
            product_type=product_type,
            margin_coin=margin_coin,
            symbol=symbol,
            request_time=request_time,
            receive_window=receive_window,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BatchResult]:
    """Cancel all orders of a product type. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
            margin_coin=margin_coin,
            symbol=symbol,
            request_time=request_time,
            receive_window=receive_window,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    request_time: int | Unset = UNSET,
    receive_window: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BatchResult:
    """Cancel all orders of a product type."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                margin_coin=margin_coin,
                symbol=symbol,
                request_time=request_time,
                receive_window=receive_window,
            ),
            options,
        )
    ).parsed
