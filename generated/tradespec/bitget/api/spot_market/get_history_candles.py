"""Get older candles.

Closed candles that opened before `end_time`, oldest first; for what `get_candles` no longer reaches. To go further
back, pass the open time of the first candle as the next `end_time`. A `start_time` does not exist here: Bitget
ignores it.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    granularity: Length of a candle. Unconfirmed: That days without utc begin at 0:00 UTC+8 is read out of the
        names.
    end_time: Candles that opened before this time, in ms since 1970. At least 0, at most 9999999999999.
    limit: Candles wanted. At least 1, at most 200. When left out: 100.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per ip for this operation.

GET /api/v2/spot/market/history-candles. Document section: Get History Candlestick Data.

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
    id="spotMarketGetHistoryCandles",
    method="GET",
    path="/api/v2/spot/market/history-candles",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_5@spotMarketGetHistoryCandles", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("granularity", "granularity", Choice(SpotGranularity), required=True),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms"), required=True),
        Param("limit", "limit", Integer(ge=1, le=200)),
    ),
    result=Result(list[SpotCandleWire], lambda wire: [build_spot_candle(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    granularity: SpotGranularityLike,
    end_time: int,
    limit: int | Unset = UNSET,
) -> Call[list[SpotCandle]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "granularity": granularity,
            "end_time": end_time,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    granularity: SpotGranularityLike,
    end_time: int,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotCandle]]:
    """Get older candles. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            granularity=granularity,
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
    end_time: int,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotCandle]:
    """Get older candles."""
    return client.execute(
        call(
            symbol=symbol,
            granularity=granularity,
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
    end_time: int,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotCandle]]:
    """Get older candles. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            granularity=granularity,
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
    end_time: int,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotCandle]:
    """Get older candles."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                granularity=granularity,
                end_time=end_time,
                limit=limit,
            ),
            options,
        )
    ).parsed
