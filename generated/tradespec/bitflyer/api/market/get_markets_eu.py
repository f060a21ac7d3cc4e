"""List the markets of Europe.

The products that accounts of bitFlyer Europe can trade.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together.

GET /v1/getmarkets/eu (also spelled /v1/markets/eu, which is never sent). Document section: Market List.

Generated from specs/bitflyer/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.market import Market, MarketWire, build_market

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[Market]] = Operation(
    exchange="bitflyer",
    id="getMarketsEu",
    method="GET",
    path="/v1/getmarkets/eu",
    write_class="read",
    signed=False,
    buckets=(("ip", 1),),
    result=Result(list[MarketWire], lambda wire: [build_market(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[list[Market]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[list[Market]]:
    """List the markets of Europe. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> list[Market]:
    """List the markets of Europe."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[list[Market]]:
    """List the markets of Europe. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> list[Market]:
    """List the markets of Europe."""
    return (await client.execute(call(), options)).parsed
