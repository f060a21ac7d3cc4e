"""Withdraw from a sub-account.

Withdraws coins of a sub-account on chain, or to another Bitget user (address is then a user id). Only BTC, ETH,
USDT, USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB, UNI, SEI, SUI, POL, FIL, LINK, TON, ARB, OP, DOT and AVAX
are taken. Nobody can call a withdrawal back: look at `broker_records.get_subaccount_withdrawals` before you repeat
a call whose outcome is unknown. Once a second. For main accounts of non-disclosed (ND) brokers, with a key bound to
an address.

Args:
    sub_uid: User id of the sub-account.
    coin: The coin.
    dest: On chain, or to another user.
    chain: The chain; left out, the main chain of the coin.
    address: The address, or for internal_transfer the user id.
    amount: How much. Above 0.
    tag: Memo or tag, where the address needs one.
    client_oid: Your own id of the withdrawal. Unconfirmed: The largest length; sources say 32, 49 and 50. When left
        out, the client makes one up; an error has it as client_id.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/broker/account/subaccount-withdrawal. Document section: Subaccount Withdrawal.

Generated from specs/bitget/broker_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.broker_withdraw_kind import BrokerWithdrawKind, BrokerWithdrawKindLike
from ...models.broker_withdrawal import BrokerWithdrawal, BrokerWithdrawalWire, build_broker_withdrawal

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BrokerWithdrawal] = Operation(
    exchange="bitget",
    id="brokerAccountWithdraw",
    method="POST",
    path="/api/v2/broker/account/subaccount-withdrawal",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@brokerAccountWithdraw", 1)),
    body=(
        Param("sub_uid", "subUid", Text(min_length=1), required=True),
        Param("coin", "coin", Text(min_length=1), required=True),
        Param("dest", "dest", Choice(BrokerWithdrawKind), required=True),
        Param("chain", "chain", Text(min_length=1)),
        Param("address", "address", Text(min_length=1), required=True),
        Param("amount", "amount", Number(quoted=True, gt="0"), required=True),
        Param("tag", "tag", Text(min_length=1)),
        Param("client_oid", "clientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
    ),
    body_type="json",
    result=Result(BrokerWithdrawalWire, build_broker_withdrawal),
    mint="client_oid",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_uid: str,
    coin: str,
    dest: BrokerWithdrawKindLike,
    chain: str | Unset = UNSET,
    address: str,
    amount: DecimalLike,
    tag: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
) -> Call[BrokerWithdrawal]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_uid": sub_uid,
            "coin": coin,
            "dest": dest,
            "chain": chain,
            "address": address,
            "amount": amount,
            "tag": tag,
            "client_oid": client_oid,
        }
    )


def sync_detailed(
    client: Client,
    *,
    sub_uid: str,
    coin: str,
    dest: BrokerWithdrawKindLike,
    chain: str | Unset = UNSET,
    address: str,
    amount: DecimalLike,
    tag: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BrokerWithdrawal]:
    """Withdraw from a sub-account. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            dest=dest,
            chain=chain,
            address=address,
            amount=amount,
            tag=tag,
            client_oid=client_oid,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    sub_uid: str,
    coin: str,
    dest: BrokerWithdrawKindLike,
    chain: str | Unset = UNSET,
    address: str,
    amount: DecimalLike,
    tag: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BrokerWithdrawal:
    """Withdraw from a sub-account."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            dest=dest,
            chain=chain,
            address=address,
            amount=amount,
            tag=tag,
            client_oid=client_oid,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    sub_uid: str,
    coin: str,
    dest: BrokerWithdrawKindLike,
    chain: str | Unset = UNSET,
    address: str,
    amount: DecimalLike,
    tag: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BrokerWithdrawal]:
    """Withdraw from a sub-account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            dest=dest,
            chain=chain,
            address=address,
            amount=amount,
            tag=tag,
            client_oid=client_oid,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    sub_uid: str,
    coin: str,
    dest: BrokerWithdrawKindLike,
    chain: str | Unset = UNSET,
    address: str,
    amount: DecimalLike,
    tag: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BrokerWithdrawal:
    """Withdraw from a sub-account."""
    return (
        await client.execute(
            call(
                sub_uid=sub_uid,
                coin=coin,
                dest=dest,
                chain=chain,
                address=address,
                amount=amount,
                tag=tag,
                client_oid=client_oid,
            ),
            options,
        )
    ).parsed
