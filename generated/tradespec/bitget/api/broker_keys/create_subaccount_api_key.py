"""Make an API key of a sub-account.

Makes a key. The secret is in this answer; keep it. For main accounts of non-disclosed (ND) brokers, with a key
bound to an address.

Args:
    sub_uid: User id of the sub-account.
    passphrase: Passphrase of the key, 6 to 32 characters. It can't be looked up later.
    label: Note. At most 19 characters.
    ip_list: Addresses from which it may be used; needed unless perm_type is readonly. At most 30 items.
    perm_type: Read only, or to write as well.
    perm_list: What it may do; wallet_transfer needs read_and_write.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/broker/manage/create-subaccount-apikey. Document section: Create Subaccount ApiKey.

Generated from specs/bitget/broker_keys.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.checks import When
from tradespec.core.codec import Choice, Items, Param, SecretText, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.secret import Secret
from tradespec.core.unset import UNSET, Unset

from ...models.broker_key_permission import BrokerKeyPermission, BrokerKeyPermissionLike
from ...models.broker_key_type import BrokerKeyType, BrokerKeyTypeLike
from ...models.broker_secret_key import BrokerSecretKey, BrokerSecretKeyWire, build_broker_secret_key

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BrokerSecretKey] = Operation(
    exchange="bitget",
    id="brokerKeysCreateSubaccountApiKey",
    method="POST",
    path="/api/v2/broker/manage/create-subaccount-apikey",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@brokerKeysCreateSubaccountApiKey", 1)),
    body=(
        Param("sub_uid", "subUid", Text(min_length=1), required=True),
        Param("passphrase", "passphrase", SecretText(pattern="^[0-9A-Za-z]{6,32}$"), required=True),
        Param("label", "label", Text(max_length=19), required=True),
        Param("ip_list", "ipList", Items(Text(), max_items=30)),
        Param("perm_type", "permType", Choice(BrokerKeyType), required=True),
        Param("perm_list", "permList", Items(Choice(BrokerKeyPermission)), required=True),
    ),
    body_type="json",
    checks=(
        When(
            "perm_type",
            ("read_and_write",),
            "perm_type='read_and_write' needs ip_list, the addresses from which the key may be used",
            require=("ip_list",),
        ),
    ),
    result=Result(BrokerSecretKeyWire, build_broker_secret_key),
    secret=True,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_uid: str,
    passphrase: str | Secret,
    label: str,
    ip_list: Sequence[str] | Unset = UNSET,
    perm_type: BrokerKeyTypeLike,
    perm_list: Sequence[BrokerKeyPermissionLike],
) -> Call[BrokerSecretKey]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_uid": sub_uid,
            "passphrase": passphrase,
            "label": label,
            "ip_list": ip_list,
            "perm_type": perm_type,
            "perm_list": perm_list,
        }
    )


def sync_detailed(
    client: Client,
    *,
    sub_uid: str,
    passphrase: str | Secret,
    label: str,
    ip_list: Sequence[str] | Unset = UNSET,
    perm_type: BrokerKeyTypeLike,
    perm_list: Sequence[BrokerKeyPermissionLike],
    options: RequestOptions | None = None,
) -> Response[BrokerSecretKey]:
    """Make an API key of a sub-account. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_type=perm_type,
            perm_list=perm_list,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    sub_uid: str,
    passphrase: str | Secret,
    label: str,
    ip_list: Sequence[str] | Unset = UNSET,
    perm_type: BrokerKeyTypeLike,
    perm_list: Sequence[BrokerKeyPermissionLike],
    options: RequestOptions | None = None,
) -> BrokerSecretKey:
    """Make an API key of a sub-account."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_type=perm_type,
            perm_list=perm_list,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    sub_uid: str,
    passphrase: str | Secret,
    label: str,
    ip_list: Sequence[str] | Unset = UNSET,
    perm_type: BrokerKeyTypeLike,
    perm_list: Sequence[BrokerKeyPermissionLike],
    options: RequestOptions | None = None,
) -> Response[BrokerSecretKey]:
    """Make an API key of a sub-account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_uid=sub_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_type=perm_type,
            perm_list=perm_list,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    sub_uid: str,
    passphrase: str | Secret,
    label: str,
    ip_list: Sequence[str] | Unset = UNSET,
    perm_type: BrokerKeyTypeLike,
    perm_list: Sequence[BrokerKeyPermissionLike],
    options: RequestOptions | None = None,
) -> BrokerSecretKey:
    """Make an API key of a sub-account."""
    return (
        await client.execute(
            call(
                sub_uid=sub_uid,
                passphrase=passphrase,
                label=label,
                ip_list=ip_list,
                perm_type=perm_type,
                perm_list=perm_list,
            ),
            options,
        )
    ).parsed
