"""Add or take out collateral.

IN adds collateral to a loan and lowers its rate of pledge, OUT takes some out.

Args:
    order_id: Id of the loan.
    amount: How much. Above 0.
    pledge_coin: Coin of the collateral.
    revise_type: Add or take out.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/earn/loan/revise-pledge. Document section: Modify Pledge Rate.

Generated from specs/bitget/earn_loan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result

from ...models.earn_loan_pledge import EarnLoanPledge, EarnLoanPledgeWire, build_earn_loan_pledge
from ...models.earn_loan_pledge_change import EarnLoanPledgeChange, EarnLoanPledgeChangeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[EarnLoanPledge] = Operation(
    exchange="bitget",
    id="earnLoanRevisePledge",
    method="POST",
    path="/api/v2/earn/loan/revise-pledge",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnLoanRevisePledge", 1)),
    body=(
        Param("order_id", "orderId", Text(min_length=1), required=True),
        Param("amount", "amount", Number(quoted=True, gt="0"), required=True),
        Param("pledge_coin", "pledgeCoin", Text(min_length=1), required=True),
        Param("revise_type", "reviseType", Choice(EarnLoanPledgeChange), required=True),
    ),
    body_type="json",
    result=Result(EarnLoanPledgeWire, build_earn_loan_pledge),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_id: str,
    amount: DecimalLike,
    pledge_coin: str,
    revise_type: EarnLoanPledgeChangeLike,
) -> Call[EarnLoanPledge]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_id": order_id,
            "amount": amount,
            "pledge_coin": pledge_coin,
            "revise_type": revise_type,
        }
    )


def sync_detailed(
    client: Client,
    *,
    order_id: str,
    amount: DecimalLike,
    pledge_coin: str,
    revise_type: EarnLoanPledgeChangeLike,
    options: RequestOptions | None = None,
) -> Response[EarnLoanPledge]:
    """Add or take out collateral. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_id=order_id,
            amount=amount,
            pledge_coin=pledge_coin,
            revise_type=revise_type,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    order_id: str,
    amount: DecimalLike,
    pledge_coin: str,
    revise_type: EarnLoanPledgeChangeLike,
    options: RequestOptions | None = None,
) -> EarnLoanPledge:
    """Add or take out collateral."""
    return client.execute(
        call(
            order_id=order_id,
            amount=amount,
            pledge_coin=pledge_coin,
            revise_type=revise_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    order_id: str,
    amount: DecimalLike,
    pledge_coin: str,
    revise_type: EarnLoanPledgeChangeLike,
    options: RequestOptions | None = None,
) -> Response[EarnLoanPledge]:
    """Add or take out collateral. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_id=order_id,
            amount=amount,
            pledge_coin=pledge_coin,
            revise_type=revise_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    order_id: str,
    amount: DecimalLike,
    pledge_coin: str,
    revise_type: EarnLoanPledgeChangeLike,
    options: RequestOptions | None = None,
) -> EarnLoanPledge:
    """Add or take out collateral."""
    return (
        await client.execute(
            call(
                order_id=order_id,
                amount=amount,
                pledge_coin=pledge_coin,
                revise_type=revise_type,
            ),
            options,
        )
    ).parsed
