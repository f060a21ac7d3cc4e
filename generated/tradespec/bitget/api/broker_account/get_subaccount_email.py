"""Get the mail address of a sub-account.

The mail address of a sub-account. For main accounts of non-disclosed (ND) brokers, with a key bound to an address.

Args:
    sub_uid: User id of the sub-account.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/broker/account/subaccount-email. Document section: Get Subaccount Email.

Generated from specs/bitget/broker_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.broker_subaccount_email import (
    BrokerSubaccountEmail,
    BrokerSubaccountEmailWire,
    build_broker_subaccount_email,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BrokerSubaccountEmail] = Operation(
    exchange="bitget",
    id="brokerAccountGetSubaccountEmail",
    method="GET",
    path="/api/v2/broker/account/subaccount-email",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@brokerAccountGetSubaccountEmail", 1)),
    query=(Param("sub_uid", "subUid", Text(min_length=1), required=True),),
    result=Result(BrokerSubaccountEmailWire, build_broker_subaccount_email),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_uid: str,
) -> Call[BrokerSubaccountEmail]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_uid": sub_uid,
        }
    )


def sync_detailed(
    client: Client, *, sub_uid: str, options: RequestOptions | None = None
) -> Response[BrokerSubaccountEmail]:
    """Get the mail address of a sub-account. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_uid=sub_uid,
        ),
        options,
    )


def sync(client: Client, *, sub_uid: str, options: RequestOptions | None = None) -> BrokerSubaccountEmail:
    """Get the mail address of a sub-account."""
    return client.execute(
        call(
            sub_uid=sub_uid,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, sub_uid: str, options: RequestOptions | None = None
) -> Response[BrokerSubaccountEmail]:
    """Get the mail address of a sub-account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_uid=sub_uid,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, sub_uid: str, options: RequestOptions | None = None) -> BrokerSubaccountEmail:
    """Get the mail address of a sub-account."""
    return (
        await client.execute(
            call(
                sub_uid=sub_uid,
            ),
            options,
        )
    ).parsed
