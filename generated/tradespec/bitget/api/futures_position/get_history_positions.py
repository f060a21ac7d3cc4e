"""List the closed positions.

Positions that were closed, the last closed first, with their profit, funding and fees. Only the last three months
can be had, which is also the widest window and the default. symbol beats `product_type`. To page on, pass `end_id`
as `id_less_than`; it is no `position_id`.

Args:
    symbol: Only this contract, such as BTCUSDT; `product_type` is ignored then. Left out, all of the product type.
        At most 50 characters.
    product_type: Which futures. It has no effect when symbol is given. When left out: USDT-FUTURES.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

GET /api/v2/mix/position/history-position. Document section: Get Historical Position.

Generated from specs/bitget/futures_position.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_position_history import (
    FuturesPositionHistory,
    FuturesPositionHistoryWire,
    build_futures_position_history,
)
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than", item="", size="limit", max=100, end_codes=(), rows="list_", next="end_id", text=True
)
"""How the list is walked back."""

OPERATION: Operation[FuturesPositionHistory] = Operation(
    exchange="bitget",
    id="futuresPositionGetHistoryPositions",
    method="GET",
    path="/api/v2/mix/position/history-position",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_20@futuresPositionGetHistoryPositions", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("product_type", "productType", Choice(ProductType)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=100)),
    ),
    checks=(
        Span(
            "start_time",
            "end_time",
            92,
            86400000,
            "start_time and end_time may be at most three months apart, in this order; ask for less at a time",
        ),
    ),
    result=Result(FuturesPositionHistoryWire, build_futures_position_history),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[FuturesPositionHistory]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
            "id_less_than": id_less_than,
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesPositionHistory]:
    """List the closed positions. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesPositionHistory:
    """List the closed positions."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesPositionHistory]:
    """List the closed positions. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesPositionHistory:
    """List the closed positions."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
                id_less_than=id_less_than,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
            ),
            options,
        )
    ).parsed
