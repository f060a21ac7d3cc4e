"""Get the pairs that have trading data.

For which spot pairs and futures the statistics exist: fund flow, whales, long-short ratios. It is not the list of
what can be traded; that is `get_symbols`.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per ip for this operation.

GET /api/v2/spot/market/support-symbols (also spelled /api/v2/mix/market/support-symbols, which is never sent).
Document section: Get Trade data support symbols.

Generated from specs/bitget/spot_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.spot_support_symbols import SpotSupportSymbols, SpotSupportSymbolsWire, build_spot_support_symbols

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[SpotSupportSymbols] = Operation(
    exchange="bitget",
    id="spotMarketGetSupportSymbols",
    method="GET",
    path="/api/v2/spot/market/support-symbols",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_1@spotMarketGetSupportSymbols", 1)),
    result=Result(SpotSupportSymbolsWire, build_spot_support_symbols),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[SpotSupportSymbols]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[SpotSupportSymbols]:
    """Get the pairs that have trading data. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> SpotSupportSymbols:
    """Get the pairs that have trading data."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[SpotSupportSymbols]:
    """Get the pairs that have trading data. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> SpotSupportSymbols:
    """Get the pairs that have trading data."""
    return (await client.execute(call(), options)).parsed
