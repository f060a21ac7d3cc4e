"""Make an API key of a virtual sub-account.

Makes a key; at most 10 for each sub-account (40063 beyond). The secret is in this answer and never shown again.
Without ip_list the key works from everywhere.

Args:
    sub_account_uid: User id of the sub-account.
    passphrase: Passphrase of the key, 8 to 32 letters and digits. It can't be looked up later.
    label: Note. At most 20 characters.
    ip_list: Addresses from which the key may be used. At most 30 items.
    perm_list: What the key may do.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/user/create-virtual-subaccount-apikey. Document section: Create Virtual Subaccount Apikey.

Generated from specs/bitget/user.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Items, Param, SecretText, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.secret import Secret
from tradespec.core.unset import UNSET, Unset

from ...models.user_key_permission import UserKeyPermission, UserKeyPermissionLike
from ...models.user_new_key import UserNewKey, UserNewKeyWire, build_user_new_key

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[UserNewKey] = Operation(
    exchange="bitget",
    id="userCreateVirtualSubaccountApiKey",
    method="POST",
    path="/api/v2/user/create-virtual-subaccount-apikey",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@userCreateVirtualSubaccountApiKey", 1)),
    body=(
        Param("sub_account_uid", "subAccountUid", Text(min_length=1), required=True),
        Param("passphrase", "passphrase", SecretText(pattern="^[0-9A-Za-z]{8,32}$"), required=True),
        Param("label", "label", Text(min_length=1, max_length=20), required=True),
        Param("ip_list", "ipList", Items(Text(), max_items=30)),
        Param("perm_list", "permList", Items(Choice(UserKeyPermission))),
    ),
    body_type="json",
    result=Result(UserNewKeyWire, build_user_new_key),
    secret=True,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_account_uid: str,
    passphrase: str | Secret,
    label: str,
    ip_list: Sequence[str] | Unset = UNSET,
    perm_list: Sequence[UserKeyPermissionLike] | Unset = UNSET,
) -> Call[UserNewKey]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_account_uid": sub_account_uid,
            "passphrase": passphrase,
            "label": label,
            "ip_list": ip_list,
            "perm_list": perm_list,
        }
    )


def sync_detailed(
    client: Client,
    *,
    sub_account_uid: str,
    passphrase: str | Secret,
    label: str,
    ip_list: Sequence[str] | Unset = UNSET,
    perm_list: Sequence[UserKeyPermissionLike] | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UserNewKey]:
    """Make an API key of a virtual sub-account. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_account_uid=sub_account_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_list=perm_list,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    sub_account_uid: str,
    passphrase: str | Secret,
    label: str,
    ip_list: Sequence[str] | Unset = UNSET,
    perm_list: Sequence[UserKeyPermissionLike] | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UserNewKey:
    """Make an API key of a virtual sub-account."""
    return client.execute(
        call(
            sub_account_uid=sub_account_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_list=perm_list,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    sub_account_uid: str,
    passphrase: str | Secret,
    label: str,
    ip_list: Sequence[str] | Unset = UNSET,
    perm_list: Sequence[UserKeyPermissionLike] | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UserNewKey]:
    """Make an API key of a virtual sub-account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_account_uid=sub_account_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_list=perm_list,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    sub_account_uid: str,
    passphrase: str | Secret,
    label: str,
    ip_list: Sequence[str] | Unset = UNSET,
    perm_list: Sequence[UserKeyPermissionLike] | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UserNewKey:
    """Make an API key of a virtual sub-account."""
    return (
        await client.execute(
            call(
                sub_account_uid=sub_account_uid,
                passphrase=passphrase,
                label=label,
                ip_list=ip_list,
                perm_list=perm_list,
            ),
            options,
        )
    ).parsed
