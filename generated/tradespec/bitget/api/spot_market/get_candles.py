"""Get candles.

Prices of each interval, oldest first; the last candle is the one that is still forming. How far it looks back
depends on the interval: a month for 1, 3 and 5 minutes, 52 days for 15 minutes, 62 for 30, 83 for an hour, 240 for
4 hours, 360 for 6 hours. Beyond that the list is empty and no error comes; take `get_history_candles`.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    granularity: Length of a candle. Unconfirmed: That days without utc begin at 0:00 UTC+8 is read out of the
        names.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Candles wanted. At least 1, at most 1000. When left out: 100.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

GET /api/v2/spot/market/candles. Document section: Get Candlestick Data.

Generated from specs/bitget/spot_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_candle import SpotCandle, SpotCandleWire, build_spot_candle
from ...models.spot_granularity import SpotGranularity, SpotGranularityLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[SpotCandle]] = Operation(
    exchange="bitget",
    id="spotMarketGetCandles",
    method="GET",
    path="/api/v2/spot/market/candles",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_20@spotMarketGetCandles", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("granularity", "granularity", Choice(SpotGranularity), required=True),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=1000)),
    ),
    result=Result(list[SpotCandleWire], lambda wire: [build_spot_candle(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    granularity: SpotGranularityLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[list[SpotCandle]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
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
    granularity: SpotGranularityLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotCandle]]:
    """Get candles. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
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
    granularity: SpotGranularityLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotCandle]:
    """Get candles."""
    return client.execute(
        call(
            symbol=symbol,
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
    granularity: SpotGranularityLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotCandle]]:
    """Get candles. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
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
    granularity: SpotGranularityLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotCandle]:
    """Get candles."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                granularity=granularity,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
            ),
            options,
        )
    ).parsed
