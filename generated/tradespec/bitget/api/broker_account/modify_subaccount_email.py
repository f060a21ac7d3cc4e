"""Change the mail address of a sub-account.

Replaces the mail address of a sub-account. For main accounts of non-disclosed (ND) brokers, with a key bound to an
address.

Args:
    sub_uid: User id of the sub-account.
    subaccount_email: The address.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/broker/account/modify-subaccount-email. Document section: Modify Subaccount Email.

Generated from specs/bitget/broker_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Failure, Operation, Result

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="brokerAccountModifySubaccountEmail",
    method="POST",
    path="/api/v2/broker/account/modify-subaccount-email",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@brokerAccountModifySubaccountEmail", 1)),
    body=(
        Param("sub_uid", "subUid", Text(min_length=1), required=True),
        Param("subaccount_email", "subaccountEmail", Text(min_length=3), required=True),
    ),
    body_type="json",
    result=Result(str | None),
    failure=Failure("", ("fail", "failure"), message="", outcome="rejected"),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_uid: str,
    subaccount_email: str,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_uid": sub_uid,
            "subaccount_email": subaccount_email,
        }
    )


def sync_detailed(
    client: Client, *, sub_uid: str, subaccount_email: str, options: RequestOptions | None = None
) -> Response[str | None]:
    """Change the mail address of a sub-account. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            subaccount_email=subaccount_email,
        ),
        options,
    )


def sync(client: Client, *, sub_uid: str, subaccount_email: str, options: RequestOptions | None = None) -> str | None:
    """Change the mail address of a sub-account."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            subaccount_email=subaccount_email,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, sub_uid: str, subaccount_email: str, options: RequestOptions | None = None
) -> Response[str | None]:
    """Change the mail address of a sub-account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_uid=sub_uid,
            subaccount_email=subaccount_email,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, sub_uid: str, subaccount_email: str, options: RequestOptions | None = None
) -> str | None:
    """Change the mail address of a sub-account."""
    return (
        await client.execute(
            call(
                sub_uid=sub_uid,
                subaccount_email=subaccount_email,
            ),
            options,
        )
    ).parsed
