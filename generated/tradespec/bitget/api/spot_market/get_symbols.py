"""Get the pairs and their rules.

Fee rates, decimals of price and size, smallest order and state of each spot pair. Read it before you trade a pair:
an order whose price or size has more decimals, or that is worth less than `min_trade_usdt`, is refused.

Args:
    symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

GET /api/v2/spot/public/symbols. Document section: Get Symbol Info.

Generated from specs/bitget/spot_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_symbol import SpotSymbol, SpotSymbolWire, build_spot_symbol

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[SpotSymbol]] = Operation(
    exchange="bitget",
    id="spotMarketGetSymbols",
    method="GET",
    path="/api/v2/spot/public/symbols",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_20@spotMarketGetSymbols", 1)),
    query=(Param("symbol", "symbol", Text(min_length=1, max_length=50)),),
    result=Result(list[SpotSymbolWire], lambda wire: [build_spot_symbol(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str | Unset = UNSET,
) -> Call[list[SpotSymbol]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
        }
    )


def sync_detailed(
    client: Client, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[SpotSymbol]]:
    """Get the pairs and their rules. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
        ),
        options,
    )


def sync(client: Client, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None) -> list[SpotSymbol]:
    """Get the pairs and their rules."""
    return client.execute(
        call(
            symbol=symbol,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[SpotSymbol]]:
    """Get the pairs and their rules. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, symbol: str | Unset = UNSET, options: RequestOptions | None = None
) -> list[SpotSymbol]:
    """Get the pairs and their rules."""
    return (
        await client.execute(
            call(
                symbol=symbol,
            ),
            options,
        )
    ).parsed
