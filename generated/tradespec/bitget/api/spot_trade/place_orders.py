"""Place several orders.

Places up to 50 orders in one call. The call succeeds even if every order of it is refused: look at the failures of
the result, or let raise_for_failures do it. Sizes of market buys are in the quote coin, as in
`spot_trade.place_order`. Copy traders may call once a second.

Unconfirmed: Bitget's table allows 50 orders, its best practices and the text of error 40306 only 20.

Args:
    symbol: Pair of all orders; needed with batch_mode single, ignored otherwise. At most 50 characters.
    batch_mode: Whether the orders are of one pair. When left out: single.
    order_list: The orders. At least 1 items, at most 50 items.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/spot/trade/batch-orders. Document section: Batch Place Orders.

Generated from specs/bitget/spot_trade.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.checks import When
from tradespec.core.codec import Choice, Items, Param, Record, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.batch_result import BatchResult, BatchResultWire, build_batch_result
from ...models.spot_batch_mode import SpotBatchMode, SpotBatchModeLike
from ...models.spot_batch_order_item import SpotBatchOrderItem

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BatchResult] = Operation(
    exchange="bitget",
    id="spotTradePlaceOrders",
    method="POST",
    path="/api/v2/spot/trade/batch-orders",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@spotTradePlaceOrders", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("batch_mode", "batchMode", Choice(SpotBatchMode)),
        Param("order_list", "orderList", Items(Record(SpotBatchOrderItem), min_items=1, max_items=50), required=True),
    ),
    body_type="json",
    checks=(
        When(
            "batch_mode",
            ("single",),
            "give the symbol of all orders; for several pairs write batch_mode='multiple' and a symbol in each order",
            default="single",
            require=("symbol",),
        ),
    ),
    result=Result(BatchResultWire, build_batch_result),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str | Unset = UNSET,
    batch_mode: SpotBatchModeLike | Unset = UNSET,
    order_list: Sequence[SpotBatchOrderItem],
) -> Call[BatchResult]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "batch_mode": batch_mode,
            "order_list": order_list,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str | Unset = UNSET,
    batch_mode: SpotBatchModeLike | Unset = UNSET,
    order_list: Sequence[SpotBatchOrderItem],
    options: RequestOptions | None = None,
) -> Response[BatchResult]:
    """Place several orders. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            batch_mode=batch_mode,
            order_list=order_list,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str | Unset = UNSET,
    batch_mode: SpotBatchModeLike | Unset = UNSET,
    order_list: Sequence[SpotBatchOrderItem],
    options: RequestOptions | None = None,
) -> BatchResult:
    """Place several orders."""
    return client.execute(
        call(
            symbol=symbol,
            batch_mode=batch_mode,
            order_list=order_list,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    batch_mode: SpotBatchModeLike | Unset = UNSET,
    order_list: Sequence[SpotBatchOrderItem],
    options: RequestOptions | None = None,
) -> Response[BatchResult]:
    """Place several orders. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            batch_mode=batch_mode,
            order_list=order_list,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    batch_mode: SpotBatchModeLike | Unset = UNSET,
    order_list: Sequence[SpotBatchOrderItem],
    options: RequestOptions | None = None,
) -> BatchResult:
    """Place several orders."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                batch_mode=batch_mode,
                order_list=order_list,
            ),
            options,
        )
    ).parsed
