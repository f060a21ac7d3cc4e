"""Place several orders in crossed margin.

Places several orders of one symbol. Each is taken or refused for itself: the call succeeds even if all of them are
refused, so look at the failures.

Args:
    symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
    order_list: The orders. At least 1 items, at most 50 items. Unconfirmed: Whether 50 or only 20 are taken.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/margin/crossed/batch-place-order (also spelled /api/v2/margin/cross/batch-place-order, which is never
sent). Document section: Cross Batch Orders.

Generated from specs/bitget/margin_cross.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Items, Param, Record, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.batch_result import BatchResult, BatchResultWire, build_batch_result
from ...models.margin_batch_order import MarginBatchOrder

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BatchResult] = Operation(
    exchange="bitget",
    id="marginCrossPlaceOrders",
    method="POST",
    path="/api/v2/margin/crossed/batch-place-order",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@marginCrossPlaceOrders", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("order_list", "orderList", Items(Record(MarginBatchOrder), min_items=1, max_items=50), required=True),
    ),
    body_type="json",
    result=Result(BatchResultWire, build_batch_result),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    order_list: Sequence[MarginBatchOrder],
) -> Call[BatchResult]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "order_list": order_list,
        }
    )


def sync_detailed(
    client: Client, *, symbol: str, order_list: Sequence[MarginBatchOrder], options: RequestOptions | None = None
) -> Response[BatchResult]:
    """Place several orders in crossed margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            order_list=order_list,
        ),
        options,
    )


def sync(
    client: Client, *, symbol: str, order_list: Sequence[MarginBatchOrder], options: RequestOptions | None = None
) -> BatchResult:
    """Place several orders in crossed margin."""
    return client.execute(
        call(
            symbol=symbol,
            order_list=order_list,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, symbol: str, order_list: Sequence[MarginBatchOrder], options: RequestOptions | None = None
) -> Response[BatchResult]:
    """Place several orders in crossed margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            order_list=order_list,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, symbol: str, order_list: Sequence[MarginBatchOrder], options: RequestOptions | None = None
) -> BatchResult:
    """Place several orders in crossed margin."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                order_list=order_list,
            ),
            options,
        )
    ).parsed
