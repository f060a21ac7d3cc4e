"""Estimate interest and loan for a pledge.

What can be borrowed against an amount of a coin, and the interest of an hour for it.

Args:
    loan_coin: Coin to borrow.
    pledge_coin: Coin to pledge.
    daily: Term of the loan.
    pledge_amount: Amount to pledge. Above 0.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

GET /api/v2/earn/loan/public/hour-interest. Document section: Get Est. Interest and Borrowable.

Generated from specs/bitget/earn_loan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result

from ...models.earn_loan_estimate import EarnLoanEstimate, EarnLoanEstimateWire, build_earn_loan_estimate
from ...models.earn_loan_term import EarnLoanTerm, EarnLoanTermLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[EarnLoanEstimate] = Operation(
    exchange="bitget",
    id="earnLoanGetHourInterest",
    method="GET",
    path="/api/v2/earn/loan/public/hour-interest",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_10@earnLoanGetHourInterest", 1)),
    query=(
        Param("loan_coin", "loanCoin", Text(min_length=1), required=True),
        Param("pledge_coin", "pledgeCoin", Text(min_length=1), required=True),
        Param("daily", "daily", Choice(EarnLoanTerm), required=True),
        Param("pledge_amount", "pledgeAmount", Number(quoted=True, gt="0"), required=True),
    ),
    result=Result(EarnLoanEstimateWire, build_earn_loan_estimate),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    loan_coin: str,
    pledge_coin: str,
    daily: EarnLoanTermLike,
    pledge_amount: DecimalLike,
) -> Call[EarnLoanEstimate]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "loan_coin": loan_coin,
            "pledge_coin": pledge_coin,
            "daily": daily,
            "pledge_amount": pledge_amount,
        }
    )


def sync_detailed(
    client: Client,
    *,
    loan_coin: str,
    pledge_coin: str,
    daily: EarnLoanTermLike,
    pledge_amount: DecimalLike,
    options: RequestOptions | None = None,
) -> Response[EarnLoanEstimate]:
    """Estimate interest and loan for a pledge. With status, headers and raw bytes."""
    return client.execute(
        call(
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            daily=daily,
            pledge_amount=pledge_amount,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    loan_coin: str,
    pledge_coin: str,
    daily: EarnLoanTermLike,
    pledge_amount: DecimalLike,
    options: RequestOptions | None = None,
) -> EarnLoanEstimate:
    """Estimate interest and loan for a pledge."""
    return client.execute(
        call(
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            daily=daily,
            pledge_amount=pledge_amount,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    loan_coin: str,
    pledge_coin: str,
    daily: EarnLoanTermLike,
    pledge_amount: DecimalLike,
    options: RequestOptions | None = None,
) -> Response[EarnLoanEstimate]:
    """Estimate interest and loan for a pledge. With status, headers and raw bytes."""
    return await client.execute(
        call(
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            daily=daily,
            pledge_amount=pledge_amount,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    loan_coin: str,
    pledge_coin: str,
    daily: EarnLoanTermLike,
    pledge_amount: DecimalLike,
    options: RequestOptions | None = None,
) -> EarnLoanEstimate:
    """Estimate interest and loan for a pledge."""
    return (
        await client.execute(
            call(
                loan_coin=loan_coin,
                pledge_coin=pledge_coin,
                daily=daily,
                pledge_amount=pledge_amount,
            ),
            options,
        )
    ).parsed
