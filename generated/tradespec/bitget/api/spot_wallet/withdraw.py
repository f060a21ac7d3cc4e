"""Withdraw a coin.

Sends a coin over a chain, or to another user of Bitget. The address must be in the address book of the account, and
the key needs the right to withdraw and a list of IP addresses that may use it. Give a `client_oid`, and never
repeat a call whose outcome is unknown: look for it in `get_withdrawal_records` first. For Bitcoin over Lightning,
size is the amount of the invoice without fees.

Args:
    coin: The coin, such as USDT.
    transfer_type: Over a chain, or to another user of Bitget.
    address: Address on the chain; for an internal transfer the uid, e-mail address or phone number.
    chain: Chain, as `get_coins` names it; needed for on_chain.
    inner_to_type: What the address of an internal transfer is. When left out: uid.
    area_code: Country code of the phone number, for mobile.
    size: How much of the coin. `get_coins` has the smallest amount and the decimals. Above 0.
    tag: Tag (memo) of the address, where the coin needs one.
    remark: Note for yourself.
    client_oid: Your id of the withdrawal; it finds the withdrawal again in `get_withdrawal_records`. Unconfirmed:
        Whether a repeat with the same id is refused. When left out, the client makes one up; an error has it as
        client_id.
    member_code: Exchange that gets it; only for large amounts to exchanges in Korea, as the next four.
    identity_type: Whether a person or a company gets it.
    company_name: Name of the company.
    first_name: First name of the person.
    last_name: Last name of the person.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/spot/wallet/withdrawal. Document section: Withdraw.

Generated from specs/bitget/spot_wallet.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Condition, When
from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_identity_type import SpotIdentityType, SpotIdentityTypeLike
from ...models.spot_internal_target import SpotInternalTarget, SpotInternalTargetLike
from ...models.spot_korean_exchange import SpotKoreanExchange, SpotKoreanExchangeLike
from ...models.spot_transfer_type import SpotTransferType, SpotTransferTypeLike
from ...models.spot_withdraw_accepted import (
    SpotWithdrawAccepted,
    SpotWithdrawAcceptedWire,
    build_spot_withdraw_accepted,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[SpotWithdrawAccepted] = Operation(
    exchange="bitget",
    id="spotWalletWithdraw",
    method="POST",
    path="/api/v2/spot/wallet/withdrawal",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@spotWalletWithdraw", 1)),
    body=(
        Param("coin", "coin", Text(min_length=1), required=True),
        Param("transfer_type", "transferType", Choice(SpotTransferType), required=True),
        Param("address", "address", Text(min_length=1), required=True),
        Param("chain", "chain", Text(min_length=1)),
        Param("inner_to_type", "innerToType", Choice(SpotInternalTarget)),
        Param("area_code", "areaCode", Text(min_length=1)),
        Param("size", "size", Number(quoted=True, gt="0"), required=True),
        Param("tag", "tag", Text(min_length=1)),
        Param("remark", "remark", Text(min_length=1)),
        Param("client_oid", "clientOid", Text(min_length=1)),
        Param("member_code", "memberCode", Choice(SpotKoreanExchange)),
        Param("identity_type", "identityType", Choice(SpotIdentityType)),
        Param("company_name", "companyName", Text(min_length=1)),
        Param("first_name", "firstName", Text(min_length=1)),
        Param("last_name", "lastName", Text(min_length=1)),
    ),
    body_type="json",
    checks=(
        When(
            "transfer_type",
            ("on_chain",),
            "a withdrawal over a chain needs chain, such as trc20; spot_market.get_coins lists the chains of the coin",
            require=("chain",),
        ),
        When(
            "transfer_type",
            ("internal_transfer",),
            "a phone number needs area_code, its country code",
            require=("area_code",),
            also=(Condition("inner_to_type", ("mobile",), "uid"),),
        ),
    ),
    result=Result(SpotWithdrawAcceptedWire, build_spot_withdraw_accepted),
    mint="client_oid",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str,
    transfer_type: SpotTransferTypeLike,
    address: str,
    chain: str | Unset = UNSET,
    inner_to_type: SpotInternalTargetLike | Unset = UNSET,
    area_code: str | Unset = UNSET,
    size: DecimalLike,
    tag: str | Unset = UNSET,
    remark: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    member_code: SpotKoreanExchangeLike | Unset = UNSET,
    identity_type: SpotIdentityTypeLike | Unset = UNSET,
    company_name: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
) -> Call[SpotWithdrawAccepted]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
            "transfer_type": transfer_type,
            "address": address,
            "chain": chain,
            "inner_to_type": inner_to_type,
            "area_code": area_code,
            "size": size,
            "tag": tag,
            "remark": remark,
            "client_oid": client_oid,
            "member_code": member_code,
            "identity_type": identity_type,
            "company_name": company_name,
            "first_name": first_name,
            "last_name": last_name,
        }
    )


def sync_detailed(
    client: Client,
    *,
    coin: str,
    transfer_type: SpotTransferTypeLike,
    address: str,
    chain: str | Unset = UNSET,
    inner_to_type: SpotInternalTargetLike | Unset = UNSET,
    area_code: str | Unset = UNSET,
    size: DecimalLike,
    tag: str | Unset = UNSET,
    remark: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    member_code: SpotKoreanExchangeLike | Unset = UNSET,
    identity_type: SpotIdentityTypeLike | Unset = UNSET,
    company_name: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotWithdrawAccepted]:
    """Withdraw a coin. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
            transfer_type=transfer_type,
            address=address,
            chain=chain,
            inner_to_type=inner_to_type,
            area_code=area_code,
            size=size,
            tag=tag,
            remark=remark,
            client_oid=client_oid,
            member_code=member_code,
            identity_type=identity_type,
            company_name=company_name,
            first_name=first_name,
            last_name=last_name,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    coin: str,
    transfer_type: SpotTransferTypeLike,
    address: str,
    chain: str | Unset = UNSET,
    inner_to_type: SpotInternalTargetLike | Unset = UNSET,
    area_code: str | Unset = UNSET,
    size: DecimalLike,
    tag: str | Unset = UNSET,
    remark: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    member_code: SpotKoreanExchangeLike | Unset = UNSET,
    identity_type: SpotIdentityTypeLike | Unset = UNSET,
    company_name: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotWithdrawAccepted:
    """Withdraw a coin."""
    return client.execute(
        call(
            coin=coin,
            transfer_type=transfer_type,
            address=address,
            chain=chain,
            inner_to_type=inner_to_type,
            area_code=area_code,
            size=size,
            tag=tag,
            remark=remark,
            client_oid=client_oid,
            member_code=member_code,
            identity_type=identity_type,
            company_name=company_name,
            first_name=first_name,
            last_name=last_name,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    coin: str,
    transfer_type: SpotTransferTypeLike,
    address: str,
    chain: str | Unset = UNSET,
    inner_to_type: SpotInternalTargetLike | Unset = UNSET,
    area_code: str | Unset = UNSET,
    size: DecimalLike,
    tag: str | Unset = UNSET,
    remark: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    member_code: SpotKoreanExchangeLike | Unset = UNSET,
    identity_type: SpotIdentityTypeLike | Unset = UNSET,
    company_name: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotWithdrawAccepted]:
    """Withdraw a coin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
            transfer_type=transfer_type,
            address=address,
            chain=chain,
            inner_to_type=inner_to_type,
            area_code=area_code,
            size=size,
            tag=tag,
            remark=remark,
            client_oid=client_oid,
            member_code=member_code,
            identity_type=identity_type,
            company_name=company_name,
            first_name=first_name,
            last_name=last_name,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    coin: str,
    transfer_type: SpotTransferTypeLike,
    address: str,
    chain: str | Unset = UNSET,
    inner_to_type: SpotInternalTargetLike | Unset = UNSET,
    area_code: str | Unset = UNSET,
    size: DecimalLike,
    tag: str | Unset = UNSET,
    remark: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    member_code: SpotKoreanExchangeLike | Unset = UNSET,
    identity_type: SpotIdentityTypeLike | Unset = UNSET,
    company_name: str | Unset = UNSET,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotWithdrawAccepted:
    """Withdraw a coin."""
    return (
        await client.execute(
            call(
                coin=coin,
                transfer_type=transfer_type,
                address=address,
                chain=chain,
                inner_to_type=inner_to_type,
                area_code=area_code,
                size=size,
                tag=tag,
                remark=remark,
                client_oid=client_oid,
                member_code=member_code,
                identity_type=identity_type,
                company_name=company_name,
                first_name=first_name,
                last_name=last_name,
            ),
            options,
        )
    ).parsed
