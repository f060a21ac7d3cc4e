"""Make virtual sub-accounts, each with an API key.

Makes up to five sub-accounts with a key each; at most 20 sub-accounts, 10 keys each. The secrets are in this answer
and never shown again. Once a second.

Args:
    sub_accounts: New sub-accounts with keys, at most five. At least 1 items, at most 5 items.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/user/batch-create-subaccount-and-apikey. Document section: Batch Create Virtual Subaccount and Apikey.

Generated from specs/bitget/user.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Items, Param, Record
from tradespec.core.operation import Call, Operation, Result

from ...models.user_subaccount_with_key import (
    UserSubaccountWithKey,
    UserSubaccountWithKeyWire,
    build_user_subaccount_with_key,
)
from ...models.user_subaccount_with_key_request import UserSubaccountWithKeyRequest

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[UserSubaccountWithKey]] = Operation(
    exchange="bitget",
    id="userCreateVirtualSubaccountsWithKeys",
    method="POST",
    path="/api/v2/user/batch-create-subaccount-and-apikey",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@userCreateVirtualSubaccountsWithKeys", 1)),
    body=(
        Param("sub_accounts", "", Items(Record(UserSubaccountWithKeyRequest), min_items=1, max_items=5), required=True),
    ),
    body_type="array",
    result=Result(
        list[UserSubaccountWithKeyWire], lambda wire: [build_user_subaccount_with_key(item) for item in wire]
    ),
    secret=True,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_accounts: Sequence[UserSubaccountWithKeyRequest],
) -> Call[list[UserSubaccountWithKey]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_accounts": sub_accounts,
        }
    )


def sync_detailed(
    client: Client, *, sub_accounts: Sequence[UserSubaccountWithKeyRequest], options: RequestOptions | None = None
) -> Response[list[UserSubaccountWithKey]]:
    """Make virtual sub-accounts, each with an API key. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_accounts=sub_accounts,
        ),
        options,
    )


def sync(
    client: Client, *, sub_accounts: Sequence[UserSubaccountWithKeyRequest], options: RequestOptions | None = None
) -> list[UserSubaccountWithKey]:
    """Make virtual sub-accounts, each with an API key."""
    return client.execute(
        call(
            sub_accounts=sub_accounts,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, sub_accounts: Sequence[UserSubaccountWithKeyRequest], options: RequestOptions | None = None
) -> Response[list[UserSubaccountWithKey]]:
    """Make virtual sub-accounts, each with an API key. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_accounts=sub_accounts,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, sub_accounts: Sequence[UserSubaccountWithKeyRequest], options: RequestOptions | None = None
) -> list[UserSubaccountWithKey]:
    """Make virtual sub-accounts, each with an API key."""
    return (
        await client.execute(
            call(
                sub_accounts=sub_accounts,
            ),
            options,
        )
    ).parsed
