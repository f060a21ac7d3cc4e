"""Set where deposits of a sub-account go.

From now on deposits of a coin go to this account of the sub-account. For main accounts of non-disclosed (ND)
brokers, with a key bound to an address.

Args:
    sub_uid: User id of the sub-account.
    coin: The coin.
    to_account_type: The account.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/broker/account/set-subaccount-autotransfer. Document section: Sub Deposit Auto Transfer.

Generated from specs/bitget/broker_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Failure, Operation, Result

from ...models.broker_deposit_account import BrokerDepositAccount, BrokerDepositAccountLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="brokerAccountSetAutoTransfer",
    method="POST",
    path="/api/v2/broker/account/set-subaccount-autotransfer",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@brokerAccountSetAutoTransfer", 1)),
    body=(
        Param("sub_uid", "subUid", Text(min_length=1), required=True),
        Param("coin", "coin", Text(min_length=1), required=True),
        Param("to_account_type", "toAccountType", Choice(BrokerDepositAccount), required=True),
    ),
    body_type="json",
    result=Result(str | None),
    failure=Failure("", ("fail", "failure"), message="", outcome="rejected"),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_uid: str,
    coin: str,
    to_account_type: BrokerDepositAccountLike,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_uid": sub_uid,
            "coin": coin,
            "to_account_type": to_account_type,
        }
    )


def sync_detailed(
    client: Client,
    *,
    sub_uid: str,
    coin: str,
    to_account_type: BrokerDepositAccountLike,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Set where deposits of a sub-account go. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            to_account_type=to_account_type,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    sub_uid: str,
    coin: str,
    to_account_type: BrokerDepositAccountLike,
    options: RequestOptions | None = None,
) -> str | None:
    """Set where deposits of a sub-account go."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            to_account_type=to_account_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    sub_uid: str,
    coin: str,
    to_account_type: BrokerDepositAccountLike,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Set where deposits of a sub-account go. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            to_account_type=to_account_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    sub_uid: str,
    coin: str,
    to_account_type: BrokerDepositAccountLike,
    options: RequestOptions | None = None,
) -> str | None:
    """Set where deposits of a sub-account go."""
    return (
        await client.execute(
            call(
                sub_uid=sub_uid,
                coin=coin,
                to_account_type=to_account_type,
            ),
            options,
        )
    ).parsed
