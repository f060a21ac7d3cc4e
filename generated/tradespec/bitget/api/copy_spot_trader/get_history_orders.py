"""List the sold orders that followers copied.

Your tracked orders that were sold again, newest first.

Args:
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
    symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/copy/spot-trader/order-history-track. Document section: Get History Tracking Orders.

Generated from specs/bitget/copy_spot_trader.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.copy_spot_trader_closed_orders import (
    CopySpotTraderClosedOrders,
    CopySpotTraderClosedOrdersWire,
    build_copy_spot_trader_closed_orders,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than", item="", size="limit", max=100, end_codes=(), rows="tracking_list", next="end_id", text=True
)
"""How the list is walked back."""

OPERATION: Operation[CopySpotTraderClosedOrders] = Operation(
    exchange="bitget",
    id="copySpotTraderGetHistoryOrders",
    method="GET",
    path="/api/v2/copy/spot-trader/order-history-track",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copySpotTraderGetHistoryOrders", 1)),
    query=(
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("id_greater_than", "idGreaterThan", Text(pattern="^[0-9]{1,20}$")),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=100)),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
    ),
    result=Result(CopySpotTraderClosedOrdersWire, build_copy_spot_trader_closed_orders),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    id_less_than: str | Unset = UNSET,
    id_greater_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    symbol: str | Unset = UNSET,
) -> Call[CopySpotTraderClosedOrders]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "id_less_than": id_less_than,
            "id_greater_than": id_greater_than,
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
            "symbol": symbol,
        }
    )


def sync_detailed(
    client: Client,
    *,
    id_less_than: str | Unset = UNSET,
    id_greater_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    symbol: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[CopySpotTraderClosedOrders]:
    """List the sold orders that followers copied. With status, headers and raw bytes."""
    return client.execute(
        call(
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    id_less_than: str | Unset = UNSET,
    id_greater_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    symbol: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> CopySpotTraderClosedOrders:
    """List the sold orders that followers copied."""
    return client.execute(
        call(
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    id_less_than: str | Unset = UNSET,
    id_greater_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    symbol: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[CopySpotTraderClosedOrders]:
    """List the sold orders that followers copied. With status, headers and raw bytes."""
    return await client.execute(
        call(
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    id_less_than: str | Unset = UNSET,
    id_greater_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    symbol: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> CopySpotTraderClosedOrders:
    """List the sold orders that followers copied."""
    return (
        await client.execute(
            call(
                id_less_than=id_less_than,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
                symbol=symbol,
            ),
            options,
        )
    ).parsed
