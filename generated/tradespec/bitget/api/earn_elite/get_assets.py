"""List your elite investments.

What you hold, and what it earned.

Unconfirmed: The rate limit, and whether rates are fractions or percent.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/earn/elite/assets. Document section: On-Chain Elite.

Generated from specs/bitget/earn_elite.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.earn_elite_assets import EarnEliteAssets, EarnEliteAssetsWire, build_earn_elite_assets

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[EarnEliteAssets] = Operation(
    exchange="bitget",
    id="earnEliteGetAssets",
    method="GET",
    path="/api/v2/earn/elite/assets",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnEliteGetAssets", 1)),
    result=Result(EarnEliteAssetsWire, build_earn_elite_assets),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[EarnEliteAssets]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[EarnEliteAssets]:
    """List your elite investments. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> EarnEliteAssets:
    """List your elite investments."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[EarnEliteAssets]:
    """List your elite investments. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> EarnEliteAssets:
    """List your elite investments."""
    return (await client.execute(call(), options)).parsed
