"""Get how the upgrade went.

Whether the upgrade to the unified account is under way, done, or failed and why.

Args:
    sub_uid: Sub-account. Left out, the account of the key.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

GET /api/v2/spot/account/upgrade-status. Document section: Get Upgrade Status.

Generated from specs/bitget/spot_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_upgrade_status import SpotUpgradeStatus, SpotUpgradeStatusWire, build_spot_upgrade_status

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[SpotUpgradeStatus] = Operation(
    exchange="bitget",
    id="spotAccountGetUpgradeStatus",
    method="GET",
    path="/api/v2/spot/account/upgrade-status",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@spotAccountGetUpgradeStatus", 1)),
    query=(Param("sub_uid", "subUid", Text(min_length=1)),),
    result=Result(SpotUpgradeStatusWire, build_spot_upgrade_status),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_uid: str | Unset = UNSET,
) -> Call[SpotUpgradeStatus]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_uid": sub_uid,
        }
    )


def sync_detailed(
    client: Client, *, sub_uid: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[SpotUpgradeStatus]:
    """Get how the upgrade went. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_uid=sub_uid,
        ),
        options,
    )


def sync(client: Client, *, sub_uid: str | Unset = UNSET, options: RequestOptions | None = None) -> SpotUpgradeStatus:
    """Get how the upgrade went."""
    return client.execute(
        call(
            sub_uid=sub_uid,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, sub_uid: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[SpotUpgradeStatus]:
    """Get how the upgrade went. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_uid=sub_uid,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, sub_uid: str | Unset = UNSET, options: RequestOptions | None = None
) -> SpotUpgradeStatus:
    """Get how the upgrade went."""
    return (
        await client.execute(
            call(
                sub_uid=sub_uid,
            ),
            options,
        )
    ).parsed
