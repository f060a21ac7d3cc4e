"""Cancel several orders in crossed margin.

Asks to cancel several orders of one symbol. The call succeeds even if all of them are refused, so look at the
failures. A fill may still come first.

Args:
    symbol: Pair or contract, such as BTCUSDT. At most 50 characters.
    order_id_list: The orders, each by `order_id` or `client_oid`. At least 1 items, at most 50 items. Unconfirmed:
        The most that is taken; code 40912 speaks of 50.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/margin/crossed/batch-cancel-order (also spelled /api/v2/margin/cross/batch-cancel-order, which is never
sent). Document section: Cross Batch Cancel Orders.

Generated from specs/bitget/margin_cross.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Items, Param, Record, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.batch_result import BatchResult, BatchResultWire, build_batch_result
from ...models.margin_cancel_id import MarginCancelId

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BatchResult] = Operation(
    exchange="bitget",
    id="marginCrossCancelOrders",
    method="POST",
    path="/api/v2/margin/crossed/batch-cancel-order",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@marginCrossCancelOrders", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("order_id_list", "orderIdList", Items(Record(MarginCancelId), min_items=1, max_items=50), required=True),
    ),
    body_type="json",
    result=Result(BatchResultWire, build_batch_result),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    order_id_list: Sequence[MarginCancelId],
) -> Call[BatchResult]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "order_id_list": order_id_list,
        }
    )


def sync_detailed(
    client: Client, *, symbol: str, order_id_list: Sequence[MarginCancelId], options: RequestOptions | None = None
) -> Response[BatchResult]:
    """Cancel several orders in crossed margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            order_id_list=order_id_list,
        ),
        options,
    )


def sync(
    client: Client, *, symbol: str, order_id_list: Sequence[MarginCancelId], options: RequestOptions | None = None
) -> BatchResult:
    """Cancel several orders in crossed margin."""
    return client.execute(
        call(
            symbol=symbol,
            order_id_list=order_id_list,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, symbol: str, order_id_list: Sequence[MarginCancelId], options: RequestOptions | None = None
) -> Response[BatchResult]:
    """Cancel several orders in crossed margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            order_id_list=order_id_list,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, symbol: str, order_id_list: Sequence[MarginCancelId], options: RequestOptions | None = None
) -> BatchResult:
    """Cancel several orders in crossed margin."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                order_id_list=order_id_list,
            ),
            options,
        )
    ).parsed
