"""Borrow a coin against another.

Takes a loan. Give either what you pledge (pledge_amount) or what you want (loan_amount). The coins of the pledge
leave your spot account. Look at `get_ongoing_orders` before you repeat a call whose outcome is unknown.

Args:
    loan_coin: Coin to borrow.
    pledge_coin: Coin to pledge.
    daily: Term of the loan.
    pledge_amount: Amount to pledge. Above 0.
    loan_amount: Amount to borrow. Above 0.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/earn/loan/borrow. Document section: Borrow.

Generated from specs/bitget/earn_loan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import ExactlyOne
from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.earn_loan_term import EarnLoanTerm, EarnLoanTermLike
from ...models.earn_order_ref import EarnOrderRef, EarnOrderRefWire, build_earn_order_ref

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[EarnOrderRef] = Operation(
    exchange="bitget",
    id="earnLoanBorrow",
    method="POST",
    path="/api/v2/earn/loan/borrow",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnLoanBorrow", 1)),
    body=(
        Param("loan_coin", "loanCoin", Text(min_length=1), required=True),
        Param("pledge_coin", "pledgeCoin", Text(min_length=1), required=True),
        Param("daily", "daily", Choice(EarnLoanTerm), required=True),
        Param("pledge_amount", "pledgeAmount", Number(quoted=True, gt="0")),
        Param("loan_amount", "loanAmount", Number(quoted=True, gt="0")),
    ),
    body_type="json",
    checks=(
        ExactlyOne(
            ("pledge_amount", "loan_amount"),
            "give either pledge_amount (what you pledge) or loan_amount (what you borrow)",
        ),
    ),
    result=Result(EarnOrderRefWire, build_earn_order_ref),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    loan_coin: str,
    pledge_coin: str,
    daily: EarnLoanTermLike,
    pledge_amount: DecimalLike | Unset = UNSET,
    loan_amount: DecimalLike | Unset = UNSET,
) -> Call[EarnOrderRef]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "loan_coin": loan_coin,
            "pledge_coin": pledge_coin,
            "daily": daily,
            "pledge_amount": pledge_amount,
            "loan_amount": loan_amount,
        }
    )


def sync_detailed(
    client: Client,
    *,
    loan_coin: str,
    pledge_coin: str,
    daily: EarnLoanTermLike,
    pledge_amount: DecimalLike | Unset = UNSET,
    loan_amount: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[EarnOrderRef]:
    """Borrow a coin against another. With status, headers and raw bytes."""
    return client.execute(
        call(
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            daily=daily,
            pledge_amount=pledge_amount,
            loan_amount=loan_amount,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    loan_coin: str,
    pledge_coin: str,
    daily: EarnLoanTermLike,
    pledge_amount: DecimalLike | Unset = UNSET,
    loan_amount: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> EarnOrderRef:
    """Borrow a coin against another."""
    return client.execute(
        call(
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            daily=daily,
            pledge_amount=pledge_amount,
            loan_amount=loan_amount,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    loan_coin: str,
    pledge_coin: str,
    daily: EarnLoanTermLike,
    pledge_amount: DecimalLike | Unset = UNSET,
    loan_amount: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[EarnOrderRef]:
    """Borrow a coin against another. With status, headers and raw bytes."""
    return await client.execute(
        call(
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            daily=daily,
            pledge_amount=pledge_amount,
            loan_amount=loan_amount,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    loan_coin: str,
    pledge_coin: str,
    daily: EarnLoanTermLike,
    pledge_amount: DecimalLike | Unset = UNSET,
    loan_amount: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> EarnOrderRef:
    """Borrow a coin against another."""
    return (
        await client.execute(
            call(
                loan_coin=loan_coin,
                pledge_coin=pledge_coin,
                daily=daily,
                pledge_amount=pledge_amount,
                loan_amount=loan_amount,
            ),
            options,
        )
    ).parsed
