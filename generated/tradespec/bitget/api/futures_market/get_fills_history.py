"""Get older trades.

Trades of one contract, newest first, of the last 90 days, in windows of at most 7 days; without times the last 7
days. The side is written Buy and Sell here, with a capital.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    product_type: Which futures.
    limit: Trades wanted, newest first. At least 1, at most 1000. When left out: 500.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

GET /api/v2/mix/market/fills-history. Document section: Get History Transactions.

Generated from specs/bitget/futures_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_history_fill import FuturesHistoryFill, FuturesHistoryFillWire, build_futures_history_fill
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="id_less_than", item="trade_id", size="limit", max=1000, end_codes=(), text=True)
"""How the list is walked back."""

OPERATION: Operation[list[FuturesHistoryFill]] = Operation(
    exchange="bitget",
    id="futuresMarketGetFillsHistory",
    method="GET",
    path="/api/v2/mix/market/fills-history",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_10@futuresMarketGetFillsHistory", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("limit", "limit", Integer(ge=1, le=1000)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
    ),
    checks=(
        Span(
            "start_time",
            "end_time",
            7,
            86400000,
            "start_time and end_time may be at most 7 days apart, in this order; ask week by week, 90 days back at most",
        ),
    ),
    result=Result(list[FuturesHistoryFillWire], lambda wire: [build_futures_history_fill(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    product_type: ProductTypeLike,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
) -> Call[list[FuturesHistoryFill]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
            "limit": limit,
            "id_less_than": id_less_than,
            "start_time": start_time,
            "end_time": end_time,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesHistoryFill]]:
    """Get older trades. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            limit=limit,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesHistoryFill]:
    """Get older trades."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            limit=limit,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesHistoryFill]]:
    """Get older trades. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            limit=limit,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesHistoryFill]:
    """Get older trades."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
                limit=limit,
                id_less_than=id_less_than,
                start_time=start_time,
                end_time=end_time,
            ),
            options,
        )
    ).parsed
