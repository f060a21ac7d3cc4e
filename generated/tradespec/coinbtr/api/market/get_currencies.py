"""List the currencies.

The currencies, with what a withdrawal costs and must have at least.

Unconfirmed: The fields, which are those of 2019; that the path stands under /api/v1.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/v1/market/getcurrencies (also spelled /market/getcurrencies, which is never sent). Document section: Get
Currencies.

Generated from specs/coinbtr/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.currencies import Currencies, CurrenciesWire, build_currencies

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[Currencies | None] = Operation(
    exchange="coinbtr",
    id="getCurrencies",
    method="GET",
    path="/api/v1/market/getcurrencies",
    write_class="read",
    signed=False,
    buckets=(),
    result=Result(CurrenciesWire | None, lambda wire: None if wire is None else build_currencies(wire)),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[Currencies | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[Currencies | None]:
    """List the currencies. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> Currencies | None:
    """List the currencies."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[Currencies | None]:
    """List the currencies. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> Currencies | None:
    """List the currencies."""
    return (await client.execute(call(), options)).parsed
