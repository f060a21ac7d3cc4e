"""Withdraw cash to a bank account.

Sends cash to a registered bank account; a fee comes on top. With two-factor authentication on, a code is needed:
the one of the authenticator app, or the one that bitFlyer sends by e-mail or SMS upon a first call without it.
Never repeat a call whose outcome is unknown: look at `get_withdrawals` first.

Args:
    currency_code: Currency. JPY for accounts of Japan. Unconfirmed: What accounts of other regions may `withdraw`
        is not documented.
    bank_account_id: Id of the bank account, from `get_bank_accounts`. At least 0, at most 9223372036854775807.
    amount: Amount in that currency, without the fee. Above 0.
    code: Two-factor code, as text with its zeros in front. Needed when two-factor authentication is on.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count together.

POST /v1/me/withdraw. Document section: Withdrawing Funds.

Generated from specs/bitflyer/wallet.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.withdraw_accepted import WithdrawAccepted, WithdrawAcceptedWire, build_withdraw_accepted

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[WithdrawAccepted] = Operation(
    exchange="bitflyer",
    id="withdraw",
    method="POST",
    path="/v1/me/withdraw",
    write_class="unsafe",
    signed=True,
    buckets=(("ip", 1), ("private", 1)),
    body=(
        Param("currency_code", "currency_code", Text(min_length=1), required=True),
        Param("bank_account_id", "bank_account_id", Integer(ge=0, le=9223372036854775807), required=True),
        Param("amount", "amount", Number(gt="0"), required=True),
        Param("code", "code", Text(min_length=1)),
    ),
    body_type="json",
    result=Result(WithdrawAcceptedWire, build_withdraw_accepted),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    currency_code: str,
    bank_account_id: int,
    amount: DecimalLike,
    code: str | Unset = UNSET,
) -> Call[WithdrawAccepted]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "currency_code": currency_code,
            "bank_account_id": bank_account_id,
            "amount": amount,
            "code": code,
        }
    )


def sync_detailed(
    client: Client,
    *,
    currency_code: str,
    bank_account_id: int,
    amount: DecimalLike,
    code: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[WithdrawAccepted]:
    """Withdraw cash to a bank account. With status, headers and raw bytes."""
    return client.execute(
        call(
            currency_code=currency_code,
            bank_account_id=bank_account_id,
            amount=amount,
            code=code,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    currency_code: str,
    bank_account_id: int,
    amount: DecimalLike,
    code: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> WithdrawAccepted:
    """Withdraw cash to a bank account."""
    return client.execute(
        call(
            currency_code=currency_code,
            bank_account_id=bank_account_id,
            amount=amount,
            code=code,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    currency_code: str,
    bank_account_id: int,
    amount: DecimalLike,
    code: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[WithdrawAccepted]:
    """Withdraw cash to a bank account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            currency_code=currency_code,
            bank_account_id=bank_account_id,
            amount=amount,
            code=code,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    currency_code: str,
    bank_account_id: int,
    amount: DecimalLike,
    code: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> WithdrawAccepted:
    """Withdraw cash to a bank account."""
    return (
        await client.execute(
            call(
                currency_code=currency_code,
                bank_account_id=bank_account_id,
                amount=amount,
                code=code,
            ),
            options,
        )
    ).parsed
