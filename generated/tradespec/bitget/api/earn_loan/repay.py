"""Pay a loan back.

Pays all of a loan back, or with repay_all='no' the amount given. repay_unlock='no' leaves the freed collateral in
the loan. Look at `get_repay_history` before you repeat a call whose outcome is unknown.

Args:
    order_id: Id of the loan.
    amount: How much to pay, if not all. Above 0.
    repay_unlock: Whether freed collateral goes back to you. When left out: yes.
    repay_all: Whether all is paid back.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/earn/loan/repay. Document section: Repay.

Generated from specs/bitget/earn_loan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import When
from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.earn_loan_repayment import EarnLoanRepayment, EarnLoanRepaymentWire, build_earn_loan_repayment
from ...models.yes_no import YesNo, YesNoLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[EarnLoanRepayment] = Operation(
    exchange="bitget",
    id="earnLoanRepay",
    method="POST",
    path="/api/v2/earn/loan/repay",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnLoanRepay", 1)),
    body=(
        Param("order_id", "orderId", Text(min_length=1), required=True),
        Param("amount", "amount", Number(quoted=True, gt="0")),
        Param("repay_unlock", "repayUnlock", Choice(YesNo)),
        Param("repay_all", "repayAll", Choice(YesNo), required=True),
    ),
    body_type="json",
    checks=(When("repay_all", ("no",), "repay_all='no' needs amount, what you pay back", require=("amount",)),),
    result=Result(EarnLoanRepaymentWire, build_earn_loan_repayment),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_id: str,
    amount: DecimalLike | Unset = UNSET,
    repay_unlock: YesNoLike | Unset = UNSET,
    repay_all: YesNoLike,
) -> Call[EarnLoanRepayment]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_id": order_id,
            "amount": amount,
            "repay_unlock": repay_unlock,
            "repay_all": repay_all,
        }
    )


def sync_detailed(
    client: Client,
    *,
    order_id: str,
    amount: DecimalLike | Unset = UNSET,
    repay_unlock: YesNoLike | Unset = UNSET,
    repay_all: YesNoLike,
    options: RequestOptions | None = None,
) -> Response[EarnLoanRepayment]:
    """Pay a loan back. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_id=order_id,
            amount=amount,
            repay_unlock=repay_unlock,
            repay_all=repay_all,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    order_id: str,
    amount: DecimalLike | Unset = UNSET,
    repay_unlock: YesNoLike | Unset = UNSET,
    repay_all: YesNoLike,
    options: RequestOptions | None = None,
) -> EarnLoanRepayment:
    """Pay a loan back."""
    return client.execute(
        call(
            order_id=order_id,
            amount=amount,
            repay_unlock=repay_unlock,
            repay_all=repay_all,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    order_id: str,
    amount: DecimalLike | Unset = UNSET,
    repay_unlock: YesNoLike | Unset = UNSET,
    repay_all: YesNoLike,
    options: RequestOptions | None = None,
) -> Response[EarnLoanRepayment]:
    """Pay a loan back. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_id=order_id,
            amount=amount,
            repay_unlock=repay_unlock,
            repay_all=repay_all,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    order_id: str,
    amount: DecimalLike | Unset = UNSET,
    repay_unlock: YesNoLike | Unset = UNSET,
    repay_all: YesNoLike,
    options: RequestOptions | None = None,
) -> EarnLoanRepayment:
    """Pay a loan back."""
    return (
        await client.execute(
            call(
                order_id=order_id,
                amount=amount,
                repay_unlock=repay_unlock,
                repay_all=repay_all,
            ),
            options,
        )
    ).parsed
