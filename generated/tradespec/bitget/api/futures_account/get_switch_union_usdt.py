"""Get the USDT needed to leave multi-assets mode.

How much USDT the account must have before `futures_account.set_asset_mode` takes single.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

GET /api/v2/mix/account/switch-union-usdt. Document section: Get Switch Union USDT.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.futures_switch_quota import FuturesSwitchQuota, FuturesSwitchQuotaWire, build_futures_switch_quota

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FuturesSwitchQuota] = Operation(
    exchange="bitget",
    id="futuresAccountGetSwitchUnionUsdt",
    method="GET",
    path="/api/v2/mix/account/switch-union-usdt",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@futuresAccountGetSwitchUnionUsdt", 1)),
    result=Result(FuturesSwitchQuotaWire, build_futures_switch_quota),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[FuturesSwitchQuota]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[FuturesSwitchQuota]:
    """Get the USDT needed to leave multi-assets mode. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> FuturesSwitchQuota:
    """Get the USDT needed to leave multi-assets mode."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[FuturesSwitchQuota]:
    """Get the USDT needed to leave multi-assets mode. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> FuturesSwitchQuota:
    """Get the USDT needed to leave multi-assets mode."""
    return (await client.execute(call(), options)).parsed
