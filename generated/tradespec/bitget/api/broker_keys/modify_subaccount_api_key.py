"""Change an API key of a sub-account.

Replaces label, addresses and rights of a key; label and ip_list stay if they are left out. passphrase is the one
that the key has. The right wallet_transfer needs perm_type read_and_write. For main accounts of non-disclosed (ND)
brokers, with a key bound to an address.

Unconfirmed: Bitget's table writes apikey, its sample and clients `api_key`.

Args:
    sub_uid: User id of the sub-account.
    api_key: The key.
    label: Note; left out, it stays. At most 19 characters.
    passphrase: Passphrase of the key.
    ip_list: Addresses from which it may be used; left out, they stay. At most 30 items.
    perm_type: Read only, or to write as well.
    perm_list: What it may do; wallet_transfer needs read_and_write.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/broker/manage/modify-subaccount-apikey. Document section: Modify Subaccount ApiKey.

Generated from specs/bitget/broker_keys.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Items, Param, SecretText, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.secret import Secret
from tradespec.core.unset import UNSET, Unset

from ...models.broker_key import BrokerKey, BrokerKeyWire, build_broker_key
from ...models.broker_key_permission import BrokerKeyPermission, BrokerKeyPermissionLike
from ...models.broker_key_type import BrokerKeyType, BrokerKeyTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BrokerKey] = Operation(
    exchange="bitget",
    id="brokerKeysModifySubaccountApiKey",
    method="POST",
    path="/api/v2/broker/manage/modify-subaccount-apikey",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@brokerKeysModifySubaccountApiKey", 1)),
    body=(
        Param("sub_uid", "subUid", Text(min_length=1), required=True),
        Param("api_key", "apiKey", Text(min_length=1), required=True),
        Param("label", "label", Text(max_length=19)),
        Param("passphrase", "passphrase", SecretText(min_length=1), required=True),
        Param("ip_list", "ipList", Items(Text(), max_items=30)),
        Param("perm_type", "permType", Choice(BrokerKeyType), required=True),
        Param("perm_list", "permList", Items(Choice(BrokerKeyPermission)), required=True),
    ),
    body_type="json",
    result=Result(BrokerKeyWire, build_broker_key),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_uid: str,
    api_key: str,
    label: str | Unset = UNSET,
    passphrase: str | Secret,
    ip_list: Sequence[str] | Unset = UNSET,
    perm_type: BrokerKeyTypeLike,
    perm_list: Sequence[BrokerKeyPermissionLike],
) -> Call[BrokerKey]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_uid": sub_uid,
            "api_key": api_key,
            "label": label,
            "passphrase": passphrase,
            "ip_list": ip_list,
            "perm_type": perm_type,
            "perm_list": perm_list,
        }
    )


def sync_detailed(
    client: Client,
    *,
    sub_uid: str,
    api_key: str,
    label: str | Unset = UNSET,
    passphrase: str | Secret,
    ip_list: Sequence[str] | Unset = UNSET,
    perm_type: BrokerKeyTypeLike,
    perm_list: Sequence[BrokerKeyPermissionLike],
    options: RequestOptions | None = None,
) -> Response[BrokerKey]:
    """Change an API key of a sub-account. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            api_key=api_key,
            label=label,
            passphrase=passphrase,
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
    api_key: str,
    label: str | Unset = UNSET,
    passphrase: str | Secret,
    ip_list: Sequence[str] | Unset = UNSET,
    perm_type: BrokerKeyTypeLike,
    perm_list: Sequence[BrokerKeyPermissionLike],
    options: RequestOptions | None = None,
) -> BrokerKey:
    """Change an API key of a sub-account."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            api_key=api_key,
            label=label,
            passphrase=passphrase,
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
    api_key: str,
    label: str | Unset = UNSET,
    passphrase: str | Secret,
    ip_list: Sequence[str] | Unset = UNSET,
    perm_type: BrokerKeyTypeLike,
    perm_list: Sequence[BrokerKeyPermissionLike],
    options: RequestOptions | None = None,
) -> Response[BrokerKey]:
    """Change an API key of a sub-account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_uid=sub_uid,
            api_key=api_key,
            label=label,
            passphrase=passphrase,
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
    api_key: str,
    label: str | Unset = UNSET,
    passphrase: str | Secret,
    ip_list: Sequence[str] | Unset = UNSET,
    perm_type: BrokerKeyTypeLike,
    perm_list: Sequence[BrokerKeyPermissionLike],
    options: RequestOptions | None = None,
) -> BrokerKey:
    """Change an API key of a sub-account."""
    return (
        await client.execute(
            call(
                sub_uid=sub_uid,
                api_key=api_key,
                label=label,
                passphrase=passphrase,
                ip_list=ip_list,
                perm_type=perm_type,
                perm_list=perm_list,
            ),
            options,
        )
    ).parsed
