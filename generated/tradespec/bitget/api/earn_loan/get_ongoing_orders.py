"""List running loans.

Loans that are not paid back, with interest so far. Rates of pledge are in percent (65 is 65 %).

Args:
    order_id: Only this loan.
    loan_coin: Only loans of this coin.
    pledge_coin: Only loans against this coin.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/earn/loan/ongoing-orders. Document section: Get Loan Orders.

Generated from specs/bitget/earn_loan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.earn_loan_order import EarnLoanOrder, EarnLoanOrderWire, build_earn_loan_order

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[EarnLoanOrder]] = Operation(
    exchange="bitget",
    id="earnLoanGetOngoingOrders",
    method="GET",
    path="/api/v2/earn/loan/ongoing-orders",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnLoanGetOngoingOrders", 1)),
    query=(
        Param("order_id", "orderId", Text(min_length=1)),
        Param("loan_coin", "loanCoin", Text(min_length=1)),
        Param("pledge_coin", "pledgeCoin", Text(min_length=1)),
    ),
    result=Result(list[EarnLoanOrderWire], lambda wire: [build_earn_loan_order(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_id: str | Unset = UNSET,
    loan_coin: str | Unset = UNSET,
    pledge_coin: str | Unset = UNSET,
) -> Call[list[EarnLoanOrder]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_id": order_id,
            "loan_coin": loan_coin,
            "pledge_coin": pledge_coin,
        }
    )


def sync_detailed(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    loan_coin: str | Unset = UNSET,
    pledge_coin: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[EarnLoanOrder]]:
    """List running loans. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    loan_coin: str | Unset = UNSET,
    pledge_coin: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[EarnLoanOrder]:
    """List running loans."""
    return client.execute(
        call(
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    loan_coin: str | Unset = UNSET,
    pledge_coin: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[EarnLoanOrder]]:
    """List running loans. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    loan_coin: str | Unset = UNSET,
    pledge_coin: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[EarnLoanOrder]:
    """List running loans."""
    return (
        await client.execute(
            call(
                order_id=order_id,
                loan_coin=loan_coin,
                pledge_coin=pledge_coin,
            ),
            options,
        )
    ).parsed
