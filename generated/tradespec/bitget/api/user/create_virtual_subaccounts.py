"""Make virtual sub-accounts.

Makes sub-accounts with names of eight letters that nobody at Bitget has taken. The call succeeds even if every name
was refused: look at failure_list, which gives no reason (the name is taken, or you have too many). A sub-account
can't be deleted, so look at `get_virtual_subaccounts` before you repeat a call whose outcome is unknown.

Args:
    sub_account_list: Names, each of eight English letters, not taken by anybody. At least 1 items.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/user/create-virtual-subaccount. Document section: Create Virtual Subaccount.

Generated from specs/bitget/user.yaml; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tradespec.core.codec import Items, Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.user_subaccounts_result import (
    UserSubaccountsResult,
    UserSubaccountsResultWire,
    build_user_subaccounts_result,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[UserSubaccountsResult] = Operation(
    exchange="bitget",
    id="userCreateVirtualSubaccounts",
    method="POST",
    path="/api/v2/user/create-virtual-subaccount",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@userCreateVirtualSubaccounts", 1)),
    body=(
        Param("sub_account_list", "subAccountList", Items(Text(pattern="^[A-Za-z]{8}$"), min_items=1), required=True),
    ),
    body_type="json",
    result=Result(UserSubaccountsResultWire, build_user_subaccounts_result),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_account_list: Sequence[str],
) -> Call[UserSubaccountsResult]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_account_list": sub_account_list,
        }
    )


def sync_detailed(
    client: Client, *, sub_account_list: Sequence[str], options: RequestOptions | None = None
) -> Response[UserSubaccountsResult]:
    """Make virtual sub-accounts. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_account_list=sub_account_list,
        ),
        options,
    )


def sync(
    client: Client, *, sub_account_list: Sequence[str], options: RequestOptions | None = None
) -> UserSubaccountsResult:
    """Make virtual sub-accounts."""
    return client.execute(
        call(
            sub_account_list=sub_account_list,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, sub_account_list: Sequence[str], options: RequestOptions | None = None
) -> Response[UserSubaccountsResult]:
    """Make virtual sub-accounts. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_account_list=sub_account_list,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, sub_account_list: Sequence[str], options: RequestOptions | None = None
) -> UserSubaccountsResult:
    """Make virtual sub-accounts."""
    return (
        await client.execute(
            call(
                sub_account_list=sub_account_list,
            ),
            options,
        )
    ).parsed
