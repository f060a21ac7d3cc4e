"""Get the volumes of active buying and selling.

How much was bought and sold by orders that took the price, over time. Only for the symbols of
`spot_market.get_support_symbols`.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    period: Length of a step. When left out: 5m.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

GET /api/v2/mix/market/taker-buy-sell. Document section: Get Futures Active Buy Sell Volume Data.

Generated from specs/bitget/futures_insight.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_period import FuturesPeriod, FuturesPeriodLike
from ...models.futures_taker_volume import FuturesTakerVolume, FuturesTakerVolumeWire, build_futures_taker_volume

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesTakerVolume]] = Operation(
    exchange="bitget",
    id="futuresMarketGetTakerBuySell",
    method="GET",
    path="/api/v2/mix/market/taker-buy-sell",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_1@futuresMarketGetTakerBuySell", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("period", "period", Choice(FuturesPeriod)),
    ),
    result=Result(list[FuturesTakerVolumeWire], lambda wire: [build_futures_taker_volume(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    period: FuturesPeriodLike | Unset = UNSET,
) -> Call[list[FuturesTakerVolume]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "period": period,
        }
    )


def sync_detailed(
    client: Client, *, symbol: str, period: FuturesPeriodLike | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[FuturesTakerVolume]]:
    """Get the volumes of active buying and selling. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            period=period,
        ),
        options,
    )


def sync(
    client: Client, *, symbol: str, period: FuturesPeriodLike | Unset = UNSET, options: RequestOptions | None = None
) -> list[FuturesTakerVolume]:
    """Get the volumes of active buying and selling."""
    return client.execute(
        call(
            symbol=symbol,
            period=period,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    period: FuturesPeriodLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesTakerVolume]]:
    """Get the volumes of active buying and selling. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            period=period,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    period: FuturesPeriodLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesTakerVolume]:
    """Get the volumes of active buying and selling."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                period=period,
            ),
            options,
        )
    ).parsed
