"""List liquidation orders of crossed margin.

Orders and swaps that liquidations made, newest first. The rows are of one kind only: orders, or with type swap
swaps. A window is at most 90 days.

Args:
    type: Which rows: orders in the market, or swaps of one coin into another. When left out: place_order.
    symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
    from_coin: Only swaps out of this coin; with type swap only.
    to_coin: Only swaps into this coin; with type swap only.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/margin/crossed/liquidation-order (also spelled /api/v2/margin/cross/account/liquidation-order, which is
never sent). Document section: Get Cross Liquidation Orders.

Generated from specs/bitget/margin_cross.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span, When
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.margin_liquidation_order_page import (
    MarginLiquidationOrderPage,
    MarginLiquidationOrderPageWire,
    build_margin_liquidation_order_page,
)
from ...models.margin_liquidation_type import MarginLiquidationType, MarginLiquidationTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than",
    item="",
    size="limit",
    max=500,
    end_codes=(),
    rows="result_list",
    next="id_less_than",
    text=True,
)
"""How the list is walked back."""

OPERATION: Operation[MarginLiquidationOrderPage] = Operation(
    exchange="bitget",
    id="marginCrossGetLiquidationOrders",
    method="GET",
    path="/api/v2/margin/crossed/liquidation-order",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@marginCrossGetLiquidationOrders", 1)),
    query=(
        Param("type", "type", Choice(MarginLiquidationType)),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("from_coin", "fromCoin", Text(min_length=1)),
        Param("to_coin", "toCoin", Text(min_length=1)),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=500)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
    ),
    checks=(
        Span(
            "start_time",
            "end_time",
            90,
            86400000,
            "end_time must not be before start_time, nor more than 90 days after it",
        ),
        When(
            "type",
            ("swap",),
            "swaps have no symbol: leave symbol out, and use from_coin and to_coin",
            default="place_order",
            forbid=("symbol",),
        ),
        When(
            "type",
            ("place_order",),
            "from_coin and to_coin are for swaps: add type='swap'",
            default="place_order",
            forbid=("from_coin", "to_coin"),
        ),
    ),
    result=Result(MarginLiquidationOrderPageWire, build_margin_liquidation_order_page),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    type: MarginLiquidationTypeLike | Unset = UNSET,
    symbol: str | Unset = UNSET,
    from_coin: str | Unset = UNSET,
    to_coin: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
) -> Call[MarginLiquidationOrderPage]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "type": type,
            "symbol": symbol,
            "from_coin": from_coin,
            "to_coin": to_coin,
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
            "id_less_than": id_less_than,
        }
    )


def sync_detailed(
    client: Client,
    *,
    type: MarginLiquidationTypeLike | Unset = UNSET,
    symbol: str | Unset = UNSET,
    from_coin: str | Unset = UNSET,
    to_coin: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[MarginLiquidationOrderPage]:
    """List liquidation orders of crossed margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            type=type,
            symbol=symbol,
            from_coin=from_coin,
            to_coin=to_coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    type: MarginLiquidationTypeLike | Unset = UNSET,
    symbol: str | Unset = UNSET,
    from_coin: str | Unset = UNSET,
    to_coin: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> MarginLiquidationOrderPage:
    """List liquidation orders of crossed margin."""
    return client.execute(
        call(
            type=type,
            symbol=symbol,
            from_coin=from_coin,
            to_coin=to_coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    type: MarginLiquidationTypeLike | Unset = UNSET,
    symbol: str | Unset = UNSET,
    from_coin: str | Unset = UNSET,
    to_coin: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[MarginLiquidationOrderPage]:
    """List liquidation orders of crossed margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            type=type,
            symbol=symbol,
            from_coin=from_coin,
            to_coin=to_coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    type: MarginLiquidationTypeLike | Unset = UNSET,
    symbol: str | Unset = UNSET,
    from_coin: str | Unset = UNSET,
    to_coin: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> MarginLiquidationOrderPage:
    """List liquidation orders of crossed margin."""
    return (
        await client.execute(
            call(
                type=type,
                symbol=symbol,
                from_coin=from_coin,
                to_coin=to_coin,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
                id_less_than=id_less_than,
            ),
            options,
        )
    ).parsed
