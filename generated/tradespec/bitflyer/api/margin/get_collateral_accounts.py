"""Collateral by currency.

What lies in the margin account of each currency.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count together.

GET /v1/me/getcollateralaccounts. Document section: Get Margin Status.

Generated from specs/bitflyer/margin.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.collateral_account import CollateralAccount, CollateralAccountWire, build_collateral_account

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[CollateralAccount]] = Operation(
    exchange="bitflyer",
    id="getCollateralAccounts",
    method="GET",
    path="/v1/me/getcollateralaccounts",
    write_class="read",
    signed=True,
    buckets=(("ip", 1), ("private", 1)),
    result=Result(list[CollateralAccountWire], lambda wire: [build_collateral_account(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[list[CollateralAccount]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[list[CollateralAccount]]:
    """Collateral by currency. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> list[CollateralAccount]:
    """Collateral by currency."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[list[CollateralAccount]]:
    """Collateral by currency. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> list[CollateralAccount]:
    """Collateral by currency."""
    return (await client.execute(call(), options)).parsed
