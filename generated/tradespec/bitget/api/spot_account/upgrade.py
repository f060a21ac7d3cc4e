"""Upgrade to the unified account.

Turns the account, or a sub-account of it, into a unified account. Success only means that the request was taken in;
it takes about a minute, and `get_upgrade_status` tells how it went. Afterwards this API refuses the account's
private calls (40085): every client of this package stops working for it.

Args:
    sub_uid: Sub-account. Left out, the account of the key.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/spot/account/upgrade. Document section: Upgrade Account.

Generated from specs/bitget/spot_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation
from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[None] = Operation(
    exchange="bitget",
    id="spotAccountUpgrade",
    method="POST",
    path="/api/v2/spot/account/upgrade",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@spotAccountUpgrade", 1)),
    body=(Param("sub_uid", "subUid", Text(min_length=1)),),
    body_type="json",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_uid: str | Unset = UNSET,
) -> Call[None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_uid": sub_uid,
        }
    )


def sync_detailed(
    client: Client, *, sub_uid: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[None]:
    """Upgrade to the unified account. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_uid=sub_uid,
        ),
        options,
    )


def sync(client: Client, *, sub_uid: str | Unset = UNSET, options: RequestOptions | None = None) -> None:
    """Upgrade to the unified account."""
    return client.execute(
        call(
            sub_uid=sub_uid,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, sub_uid: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[None]:
    """Upgrade to the unified account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_uid=sub_uid,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, sub_uid: str | Unset = UNSET, options: RequestOptions | None = None) -> None:
    """Upgrade to the unified account."""
    return (
        await client.execute(
            call(
                sub_uid=sub_uid,
            ),
            options,
        )
    ).parsed
