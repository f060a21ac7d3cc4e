"""Change rights and state of a sub-account.

Replaces the rights of a sub-account, and freezes or frees it. Once a second. For main accounts of non-disclosed
(ND) brokers, with a key bound to an address.

Args:
    sub_uid: User id of the sub-account.
    perm_list: What it may do; replaces what it might do before.
    status: normal or freeze.
    language: Language.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/broker/account/modify-subaccount. Document section: Modify Subaccount.

Generated from specs/bitget/broker_account.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Items, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.broker_language import BrokerLanguage, BrokerLanguageLike
from ...models.broker_permission import BrokerPermission, BrokerPermissionLike
from ...models.broker_subaccount import BrokerSubaccount, BrokerSubaccountWire, build_broker_subaccount
from ...models.broker_subaccount_state import BrokerSubaccountState, BrokerSubaccountStateLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BrokerSubaccount] = Operation(
    exchange="bitget",
    id="brokerAccountModifySubaccount",
    method="POST",
    path="/api/v2/broker/account/modify-subaccount",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@brokerAccountModifySubaccount", 1)),
    body=(
        Param("sub_uid", "subUid", Text(min_length=1), required=True),
        Param("perm_list", "permList", Items(Choice(BrokerPermission)), required=True),
        Param("status", "status", Choice(BrokerSubaccountState), required=True),
        Param("language", "language", Choice(BrokerLanguage)),
    ),
    body_type="json",
    result=Result(BrokerSubaccountWire, build_broker_subaccount),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_uid: str,
    perm_list: Sequence[BrokerPermissionLike],
    status: BrokerSubaccountStateLike,
    language: BrokerLanguageLike | Unset = UNSET,
) -> Call[BrokerSubaccount]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_uid": sub_uid,
            "perm_list": perm_list,
            "status": status,
            "language": language,
        }
    )


def sync_detailed(
    client: Client,
    *,
    sub_uid: str,
    perm_list: Sequence[BrokerPermissionLike],
    status: BrokerSubaccountStateLike,
    language: BrokerLanguageLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BrokerSubaccount]:
    """Change rights and state of a sub-account. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            perm_list=perm_list,
            status=status,
            language=language,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    sub_uid: str,
    perm_list: Sequence[BrokerPermissionLike],
    status: BrokerSubaccountStateLike,
    language: BrokerLanguageLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BrokerSubaccount:
    """Change rights and state of a sub-account."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            perm_list=perm_list,
            status=status,
            language=language,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    sub_uid: str,
    perm_list: Sequence[BrokerPermissionLike],
    status: BrokerSubaccountStateLike,
    language: BrokerLanguageLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BrokerSubaccount]:
    """Change rights and state of a sub-account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_uid=sub_uid,
            perm_list=perm_list,
            status=status,
            language=language,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    sub_uid: str,
    perm_list: Sequence[BrokerPermissionLike],
    status: BrokerSubaccountStateLike,
    language: BrokerLanguageLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BrokerSubaccount:
    """Change rights and state of a sub-account."""
    return (
        await client.execute(
            call(
                sub_uid=sub_uid,
                perm_list=perm_list,
                status=status,
                language=language,
            ),
            options,
        )
    ).parsed
