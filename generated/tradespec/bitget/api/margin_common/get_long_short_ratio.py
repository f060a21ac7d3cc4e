"""Get the long-short ratio of a margin pair.

How long positions of a coin compare with short ones in crossed and isolated margin, over time.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    period: How far back. When left out: 24h.
    coin: The base or the quote coin of the pair; left out, the base coin.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

GET /api/v2/margin/market/long-short-ratio. Document section: Get Leveraged long-short ratio Data.

Generated from specs/bitget/margin_common.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.margin_long_short_ratio import (
    MarginLongShortRatio,
    MarginLongShortRatioWire,
    build_margin_long_short_ratio,
)
from ...models.margin_period import MarginPeriod, MarginPeriodLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[MarginLongShortRatio]] = Operation(
    exchange="bitget",
    id="marginCommonGetLongShortRatio",
    method="GET",
    path="/api/v2/margin/market/long-short-ratio",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_1@marginCommonGetLongShortRatio", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("period", "period", Choice(MarginPeriod)),
        Param("coin", "coin", Text(min_length=1)),
    ),
    result=Result(list[MarginLongShortRatioWire], lambda wire: [build_margin_long_short_ratio(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    period: MarginPeriodLike | Unset = UNSET,
    coin: str | Unset = UNSET,
) -> Call[list[MarginLongShortRatio]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "period": period,
            "coin": coin,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    period: MarginPeriodLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[MarginLongShortRatio]]:
    """Get the long-short ratio of a margin pair. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            period=period,
            coin=coin,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    period: MarginPeriodLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[MarginLongShortRatio]:
    """Get the long-short ratio of a margin pair."""
    return client.execute(
        call(
            symbol=symbol,
            period=period,
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    period: MarginPeriodLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[MarginLongShortRatio]]:
    """Get the long-short ratio of a margin pair. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            period=period,
            coin=coin,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    period: MarginPeriodLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[MarginLongShortRatio]:
    """Get the long-short ratio of a margin pair."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                period=period,
                coin=coin,
            ),
            options,
        )
    ).parsed
