"""Withdraw.

Sends bitcoins to an address, makes a code that any customer can redeem, or pays out money. What is needed depends
on group1. A repeat withdraws again.

Unconfirmed: All values of group1, and which fields the answer has; it changed over time.

Args:
    name: Login name.
    pass_: Password.
    group1: What is wanted: BTC to an address, BTC2CODE or USD2CODE a code, DWUSD dollars to a Dwolla account.
    amount: How much. Above 0.
    btca: Bitcoin address, for BTC.
    green: Send from the green address of Mt.Gox.
    currency: Currency of the amount.
    dwaccount: Account at Dwolla, for DWUSD.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

POST /code/withdraw.php. Document section: Methods.

Generated from specs/mtgox/legacy.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import When
from tradespec.core.codec import Boolean, Number, Param, SecretText, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.secret import Secret
from tradespec.core.unset import UNSET, Unset

from ...models.legacy_withdrawn import LegacyWithdrawn, LegacyWithdrawnWire, build_legacy_withdrawn

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[LegacyWithdrawn] = Operation(
    exchange="mtgox",
    id="legacyWithdraw",
    method="POST",
    path="/code/withdraw.php",
    write_class="unsafe",
    signed=False,
    buckets=(),
    body=(
        Param("name", "name", Text(min_length=1), required=True),
        Param("pass_", "pass", SecretText(min_length=1), required=True),
        Param("group1", "group1", Text(min_length=1), required=True),
        Param("amount", "amount", Number(gt="0"), required=True),
        Param("btca", "btca", Text(pattern="^[1-9A-HJ-NP-Za-km-z]{25,35}$")),
        Param("green", "green", Boolean(digits=True)),
        Param("currency", "Currency", Text(pattern="^[A-Z]{3}$")),
        Param("dwaccount", "dwaccount", Text(min_length=1)),
    ),
    body_type="form",
    checks=(When("group1", ("BTC",), "Bitcoins need an address; write btca.", require=("btca",)),),
    result=Result(LegacyWithdrawnWire, build_legacy_withdrawn),
    secret=True,
    envelope=None,
    origins={"live": "https://mtgox.com"},
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    name: str,
    pass_: str | Secret,
    group1: str,
    amount: DecimalLike,
    btca: str | Unset = UNSET,
    green: bool | Unset = UNSET,
    currency: str | Unset = UNSET,
    dwaccount: str | Unset = UNSET,
) -> Call[LegacyWithdrawn]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "name": name,
            "pass_": pass_,
            "group1": group1,
            "amount": amount,
            "btca": btca,
            "green": green,
            "currency": currency,
            "dwaccount": dwaccount,
        }
    )


def sync_detailed(
    client: Client,
    *,
    name: str,
    pass_: str | Secret,
    group1: str,
    amount: DecimalLike,
    btca: str | Unset = UNSET,
    green: bool | Unset = UNSET,
    currency: str | Unset = UNSET,
    dwaccount: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[LegacyWithdrawn]:
    """Withdraw. With status, headers and raw bytes."""
    return client.execute(
        call(
            name=name,
            pass_=pass_,
            group1=group1,
            amount=amount,
            btca=btca,
            green=green,
            currency=currency,
            dwaccount=dwaccount,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    name: str,
    pass_: str | Secret,
    group1: str,
    amount: DecimalLike,
    btca: str | Unset = UNSET,
    green: bool | Unset = UNSET,
    currency: str | Unset = UNSET,
    dwaccount: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> LegacyWithdrawn:
    """Withdraw."""
    return client.execute(
        call(
            name=name,
            pass_=pass_,
            group1=group1,
            amount=amount,
            btca=btca,
            green=green,
            currency=currency,
            dwaccount=dwaccount,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    name: str,
    pass_: str | Secret,
    group1: str,
    amount: DecimalLike,
    btca: str | Unset = UNSET,
    green: bool | Unset = UNSET,
    currency: str | Unset = UNSET,
    dwaccount: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[LegacyWithdrawn]:
    """Withdraw. With status, headers and raw bytes."""
    return await client.execute(
        call(
            name=name,
            pass_=pass_,
            group1=group1,
            amount=amount,
            btca=btca,
            green=green,
            currency=currency,
            dwaccount=dwaccount,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    name: str,
    pass_: str | Secret,
    group1: str,
    amount: DecimalLike,
    btca: str | Unset = UNSET,
    green: bool | Unset = UNSET,
    currency: str | Unset = UNSET,
    dwaccount: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> LegacyWithdrawn:
    """Withdraw."""
    return (
        await client.execute(
            call(
                name=name,
                pass_=pass_,
                group1=group1,
                amount=amount,
                btca=btca,
                green=green,
                currency=currency,
                dwaccount=dwaccount,
            ),
            options,
        )
    ).parsed
