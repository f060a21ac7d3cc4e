"""Get finished candles of the mark price.

As `futures_market.get_history_candles`, of the mark price (by which profit and margin are reckoned). Both volumes
are 0.

Unconfirmed: A client library found that only `end_time` counts here and that `start_time` is ignored.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    product_type: Which futures.
    granularity: Length of a candle.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Candles wanted. The window of 90 days allows fewer of the long ones. At least 1, at most 200. When left
        out: 100.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

GET /api/v2/mix/market/history-mark-candles. Document section: Get Historical Mark Price Candlestick.

Generated from specs/bitget/futures_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_candle import FuturesCandle, FuturesCandleWire, build_futures_candle
from ...models.futures_granularity import FuturesGranularity, FuturesGranularityLike
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesCandle]] = Operation(
    exchange="bitget",
    id="futuresMarketGetHistoryMarkCandles",
    method="GET",
    path="/api/v2/mix/market/history-mark-candles",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_20@futuresMarketGetHistoryMarkCandles", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("granularity", "granularity", Choice(FuturesGranularity), required=True),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=200)),
    ),
    checks=(
        Span(
            "start_time",
            "end_time",
            90,
            86400000,
            "start_time and end_time may be at most 90 days apart, in this order; ask for longer times in several calls",
        ),
    ),
    result=Result(list[FuturesCandleWire], lambda wire: [build_futures_candle(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    product_type: ProductTypeLike,
    granularity: FuturesGranularityLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[list[FuturesCandle]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
            "granularity": granularity,
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    granularity: FuturesGranularityLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesCandle]]:
    """Get finished candles of the mark price. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    granularity: FuturesGranularityLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesCandle]:
    """Get finished candles of the mark price."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    granularity: FuturesGranularityLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesCandle]]:
    """Get finished candles of the mark price. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            granularity=granularity,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    granularity: FuturesGranularityLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesCandle]:
    """Get finished candles of the mark price."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
                granularity=granularity,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
            ),
            options,
        )
    ).parsed
