"""List the exchange rates of multi-assets mode.

The rates by which coins are changed to pay debts and interest of multi-assets mode, by tiers of the amount. A
`max_amount` of -1 means without end.

Unconfirmed: What the rates are used for is read out of the title; Bitget's document does not say.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per ip for this operation.

GET /api/v2/mix/market/exchange-rate. Document section: Get Interest Exchange Rate.

Generated from specs/bitget/futures_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.futures_exchange_rate import FuturesExchangeRate, FuturesExchangeRateWire, build_futures_exchange_rate

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesExchangeRate]] = Operation(
    exchange="bitget",
    id="futuresMarketGetExchangeRates",
    method="GET",
    path="/api/v2/mix/market/exchange-rate",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_5@futuresMarketGetExchangeRates", 1)),
    result=Result(list[FuturesExchangeRateWire], lambda wire: [build_futures_exchange_rate(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[list[FuturesExchangeRate]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[list[FuturesExchangeRate]]:
    """List the exchange rates of multi-assets mode. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> list[FuturesExchangeRate]:
    """List the exchange rates of multi-assets mode."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[list[FuturesExchangeRate]]:
    """List the exchange rates of multi-assets mode. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> list[FuturesExchangeRate]:
    """List the exchange rates of multi-assets mode."""
    return (await client.execute(call(), options)).parsed
