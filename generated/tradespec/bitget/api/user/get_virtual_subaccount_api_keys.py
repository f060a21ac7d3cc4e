"""List API keys of a sub-account.

The keys of a virtual or ordinary sub-account, without secrets.

Args:
    sub_account_uid: User id of the sub-account.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/user/virtual-subaccount-apikey-list. Document section: Get Subaccount Apikey List.

Generated from specs/bitget/user.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.user_key import UserKey, UserKeyWire, build_user_key

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[UserKey]] = Operation(
    exchange="bitget",
    id="userGetVirtualSubaccountApiKeys",
    method="GET",
    path="/api/v2/user/virtual-subaccount-apikey-list",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@userGetVirtualSubaccountApiKeys", 1)),
    query=(Param("sub_account_uid", "subAccountUid", Text(min_length=1), required=True),),
    result=Result(list[UserKeyWire], lambda wire: [build_user_key(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_account_uid: str,
) -> Call[list[UserKey]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_account_uid": sub_account_uid,
        }
    )


def sync_detailed(
    client: Client, *, sub_account_uid: str, options: RequestOptions | None = None
) -> Response[list[UserKey]]:
    """List API keys of a sub-account. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_account_uid=sub_account_uid,
        ),
        options,
    )


def sync(client: Client, *, sub_account_uid: str, options: RequestOptions | None = None) -> list[UserKey]:
    """List API keys of a sub-account."""
    return client.execute(
        call(
            sub_account_uid=sub_account_uid,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, sub_account_uid: str, options: RequestOptions | None = None
) -> Response[list[UserKey]]:
    """List API keys of a sub-account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_account_uid=sub_account_uid,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, sub_account_uid: str, options: RequestOptions | None = None) -> list[UserKey]:
    """List API keys of a sub-account."""
    return (
        await client.execute(
            call(
                sub_account_uid=sub_account_uid,
            ),
            options,
        )
    ).parsed
