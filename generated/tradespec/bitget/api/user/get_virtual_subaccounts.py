"""List virtual sub-accounts.

Virtual sub-accounts, newest first. Once a second.

Args:
    limit: Rows wanted. At least 1, at most 500. When left out: 100.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    status: Only sub-accounts in this state.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

GET /api/v2/user/virtual-subaccount-list. Document section: Get Virtual Subaccounts.

Generated from specs/bitget/user.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.user_subaccount_filter import UserSubaccountFilter, UserSubaccountFilterLike
from ...models.user_subaccounts import UserSubaccounts, UserSubaccountsWire, build_user_subaccounts

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than",
    item="",
    size="limit",
    max=500,
    end_codes=(),
    rows="sub_account_list",
    next="end_id",
    text=True,
)
"""How the list is walked back."""

OPERATION: Operation[UserSubaccounts] = Operation(
    exchange="bitget",
    id="userGetVirtualSubaccounts",
    method="GET",
    path="/api/v2/user/virtual-subaccount-list",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@userGetVirtualSubaccounts", 1)),
    query=(
        Param("limit", "limit", Integer(ge=1, le=500)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("status", "status", Choice(UserSubaccountFilter)),
    ),
    result=Result(UserSubaccountsWire, build_user_subaccounts),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    status: UserSubaccountFilterLike | Unset = UNSET,
) -> Call[UserSubaccounts]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "limit": limit,
            "id_less_than": id_less_than,
            "status": status,
        }
    )


def sync_detailed(
    client: Client,
    *,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    status: UserSubaccountFilterLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UserSubaccounts]:
    """List virtual sub-accounts. With status, headers and raw bytes."""
    return client.execute(
        call(
            limit=limit,
            id_less_than=id_less_than,
            status=status,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    status: UserSubaccountFilterLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UserSubaccounts:
    """List virtual sub-accounts."""
    return client.execute(
        call(
            limit=limit,
            id_less_than=id_less_than,
            status=status,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    status: UserSubaccountFilterLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[UserSubaccounts]:
    """List virtual sub-accounts. With status, headers and raw bytes."""
    return await client.execute(
        call(
            limit=limit,
            id_less_than=id_less_than,
            status=status,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    status: UserSubaccountFilterLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> UserSubaccounts:
    """List virtual sub-accounts."""
    return (
        await client.execute(
            call(
                limit=limit,
                id_less_than=id_less_than,
                status=status,
            ),
            options,
        )
    ).parsed
