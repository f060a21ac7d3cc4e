"""State of the margin account.

Collateral, profit or loss of open positions, and the collateral that they need. All in yen.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count together.

GET /v1/me/getcollateral. Document section: Get Margin Status.

Generated from specs/bitflyer/margin.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.collateral import Collateral, CollateralWire, build_collateral

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[Collateral] = Operation(
    exchange="bitflyer",
    id="getCollateral",
    method="GET",
    path="/v1/me/getcollateral",
    write_class="read",
    signed=True,
    buckets=(("ip", 1), ("private", 1)),
    result=Result(CollateralWire, build_collateral),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[Collateral]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[Collateral]:
    """State of the margin account. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> Collateral:
    """State of the margin account."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[Collateral]:
    """State of the margin account. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> Collateral:
    """State of the margin account."""
    return (await client.execute(call(), options)).parsed
