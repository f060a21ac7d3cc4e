"""Get the rules of multi-assets mode.

The margin rates on debts in multi-assets mode, and how much you may owe.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

GET /api/v2/mix/account/union-config. Document section: Get Union Config.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.futures_union_config import FuturesUnionConfig, FuturesUnionConfigWire, build_futures_union_config

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FuturesUnionConfig] = Operation(
    exchange="bitget",
    id="futuresAccountGetUnionConfig",
    method="GET",
    path="/api/v2/mix/account/union-config",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@futuresAccountGetUnionConfig", 1)),
    result=Result(FuturesUnionConfigWire, build_futures_union_config),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[FuturesUnionConfig]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[FuturesUnionConfig]:
    """Get the rules of multi-assets mode. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> FuturesUnionConfig:
    """Get the rules of multi-assets mode."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[FuturesUnionConfig]:
    """Get the rules of multi-assets mode. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> FuturesUnionConfig:
    """Get the rules of multi-assets mode."""
    return (await client.execute(call(), options)).parsed
