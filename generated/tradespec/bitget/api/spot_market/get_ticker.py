"""Get the ticker of one pair.

Last price, best bid and ask and the 24 hours before, for one pair.

Args:
    symbol: The pair, such as BTCUSDT. Without it `get_tickers` gives all pairs. At most 50 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

GET /api/v2/spot/market/tickers (also spelled /api/v2/spot/market/ticker, which is never sent). Document section:
Get Ticker Information.

Generated from specs/bitget/spot_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.spot_ticker import SpotTicker, SpotTickerWire, build_spot_ticker

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[SpotTicker] = Operation(
    exchange="bitget",
    id="spotMarketGetTicker",
    method="GET",
    path="/api/v2/spot/market/tickers",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_20@spotMarketGetTickers", 1)),
    query=(Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),),
    result=Result(list[SpotTickerWire], lambda wire: [build_spot_ticker(item) for item in wire]),
    single="NotFound",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
) -> Call[SpotTicker]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
        }
    )


def sync_detailed(client: Client, *, symbol: str, options: RequestOptions | None = None) -> Response[SpotTicker]:
    """Get the ticker of one pair. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
        ),
        options,
    )


def sync(client: Client, *, symbol: str, options: RequestOptions | None = None) -> SpotTicker:
    """Get the ticker of one pair."""
    return client.execute(
        call(
            symbol=symbol,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, symbol: str, options: RequestOptions | None = None
) -> Response[SpotTicker]:
    """Get the ticker of one pair. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, symbol: str, options: RequestOptions | None = None) -> SpotTicker:
    """Get the ticker of one pair."""
    return (
        await client.execute(
            call(
                symbol=symbol,
            ),
            options,
        )
    ).parsed
