"""Get your settings as a trader.

Which symbols may be copied, how much may still be bought, and what followers see of you.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/copy/spot-trader/config-query-settings. Document section: Get Copytrade Configuration.

Generated from specs/bitget/copy_spot_trader.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.copy_spot_trader_settings import (
    CopySpotTraderSettings,
    CopySpotTraderSettingsWire,
    build_copy_spot_trader_settings,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[CopySpotTraderSettings] = Operation(
    exchange="bitget",
    id="copySpotTraderGetSettings",
    method="GET",
    path="/api/v2/copy/spot-trader/config-query-settings",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copySpotTraderGetSettings", 1)),
    result=Result(CopySpotTraderSettingsWire, build_copy_spot_trader_settings),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[CopySpotTraderSettings]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[CopySpotTraderSettings]:
    """Get your settings as a trader. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> CopySpotTraderSettings:
    """Get your settings as a trader."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[CopySpotTraderSettings]:
    """Get your settings as a trader. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> CopySpotTraderSettings:
    """Get your settings as a trader."""
    return (await client.execute(call(), options)).parsed
