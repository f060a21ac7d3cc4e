"""Leverage ceiling of corporate accounts.

The highest CFD leverage that corporate accounts may use now, and the next one once it is fixed.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together.

GET /v1/getcorporateleverage. Document section: Max Leverage for Corporate Accounts.

Generated from specs/bitflyer/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.corporate_leverage import CorporateLeverage, CorporateLeverageWire, build_corporate_leverage

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[CorporateLeverage] = Operation(
    exchange="bitflyer",
    id="getCorporateLeverage",
    method="GET",
    path="/v1/getcorporateleverage",
    write_class="read",
    signed=False,
    buckets=(("ip", 1),),
    result=Result(CorporateLeverageWire, build_corporate_leverage),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[CorporateLeverage]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[CorporateLeverage]:
    """Leverage ceiling of corporate accounts. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> CorporateLeverage:
    """Leverage ceiling of corporate accounts."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[CorporateLeverage]:
    """Leverage ceiling of corporate accounts. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> CorporateLeverage:
    """Leverage ceiling of corporate accounts."""
    return (await client.execute(call(), options)).parsed
