"""Get how you copy a trader.

Whether you follow a trader, and your settings for each contract. Some references call this GET copy-settings, but
that path takes POST only and writes the settings: see `copy_settings`.

Args:
    trader_id: Id of the trader.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/copy/mix-follower/query-settings (also spelled /api/v2/copy/mix-follower/copy-settings, which is never
sent). Document section: Get Copy Trade Settings.

Generated from specs/bitget/copy_mix_follower.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.copy_mix_follower_settings import (
    CopyMixFollowerSettings,
    CopyMixFollowerSettingsWire,
    build_copy_mix_follower_settings,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[CopyMixFollowerSettings] = Operation(
    exchange="bitget",
    id="copyMixFollowerGetSettings",
    method="GET",
    path="/api/v2/copy/mix-follower/query-settings",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copyMixFollowerGetSettings", 1)),
    query=(Param("trader_id", "traderId", Text(min_length=1), required=True),),
    result=Result(CopyMixFollowerSettingsWire, build_copy_mix_follower_settings),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    trader_id: str,
) -> Call[CopyMixFollowerSettings]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "trader_id": trader_id,
        }
    )


def sync_detailed(
    client: Client, *, trader_id: str, options: RequestOptions | None = None
) -> Response[CopyMixFollowerSettings]:
    """Get how you copy a trader. With status, headers and raw bytes."""
    return client.execute(
        call(
            trader_id=trader_id,
        ),
        options,
    )


def sync(client: Client, *, trader_id: str, options: RequestOptions | None = None) -> CopyMixFollowerSettings:
    """Get how you copy a trader."""
    return client.execute(
        call(
            trader_id=trader_id,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, trader_id: str, options: RequestOptions | None = None
) -> Response[CopyMixFollowerSettings]:
    """Get how you copy a trader. With status, headers and raw bytes."""
    return await client.execute(
        call(
            trader_id=trader_id,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, trader_id: str, options: RequestOptions | None = None
) -> CopyMixFollowerSettings:
    """Get how you copy a trader."""
    return (
        await client.execute(
            call(
                trader_id=trader_id,
            ),
            options,
        )
    ).parsed
