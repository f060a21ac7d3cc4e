"""Change rights and state of a virtual sub-account.

Replaces the rights of a sub-account, and freezes or frees it.

Args:
    sub_account_uid: User id of the sub-account.
    perm_list: What it may do; replaces what it might do before.
    status: normal or freeze.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/user/modify-virtual-subaccount. Document section: Modify Virtual Subaccount.

Generated from specs/bitget/user.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Items, Param, Text
from tradespec.core.operation import Call, Failure, Operation, Result

from ...models.user_modify_subaccount_result import (
    UserModifySubaccountResult,
    UserModifySubaccountResultWire,
    build_user_modify_subaccount_result,
)
from ...models.user_permission import UserPermission, UserPermissionLike
from ...models.user_subaccount_state import UserSubaccountState, UserSubaccountStateLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[UserModifySubaccountResult] = Operation(
    exchange="bitget",
    id="userModifyVirtualSubaccount",
    method="POST",
    path="/api/v2/user/modify-virtual-subaccount",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@userModifyVirtualSubaccount", 1)),
    body=(
        Param("sub_account_uid", "subAccountUid", Text(min_length=1), required=True),
        Param("perm_list", "permList", Items(Choice(UserPermission)), required=True),
        Param("status", "status", Choice(UserSubaccountState), required=True),
    ),
    body_type="json",
    result=Result(UserModifySubaccountResultWire, build_user_modify_subaccount_result),
    failure=Failure("result", ("failure", "fail"), message="", outcome="rejected"),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_account_uid: str,
    perm_list: Sequence[UserPermissionLike],
    status: UserSubaccountStateLike,
) -> Call[UserModifySubaccountResult]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_account_uid": sub_account_uid,
            "perm_list": perm_list,
            "status": status,
        }
    )


def sync_detailed(
    client: Client,
    *,
    sub_account_uid: str,
    perm_list: Sequence[UserPermissionLike],
    status: UserSubaccountStateLike,
    options: RequestOptions | None = None,
) -> Response[UserModifySubaccountResult]:
    """Change rights and state of a virtual sub-account. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_account_uid=sub_account_uid,
            perm_list=perm_list,
            status=status,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    sub_account_uid: str,
    perm_list: Sequence[UserPermissionLike],
    status: UserSubaccountStateLike,
    options: RequestOptions | None = None,
) -> UserModifySubaccountResult:
    """Change rights and state of a virtual sub-account."""
    return client.execute(
        call(
            sub_account_uid=sub_account_uid,
            perm_list=perm_list,
            status=status,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    sub_account_uid: str,
    perm_list: Sequence[UserPermissionLike],
    status: UserSubaccountStateLike,
    options: RequestOptions | None = None,
) -> Response[UserModifySubaccountResult]:
    """Change rights and state of a virtual sub-account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_account_uid=sub_account_uid,
            perm_list=perm_list,
            status=status,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    sub_account_uid: str,
    perm_list: Sequence[UserPermissionLike],
    status: UserSubaccountStateLike,
    options: RequestOptions | None = None,
) -> UserModifySubaccountResult:
    """Change rights and state of a virtual sub-account."""
    return (
        await client.execute(
            call(
                sub_account_uid=sub_account_uid,
                perm_list=perm_list,
                status=status,
            ),
            options,
        )
    ).parsed
