"""List loans.

Loans, newest first; without order_id those of at most 30 days between start_time and end_time, the last 30 days
unless given.

Args:
    order_id: Only this loan.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/spot/ins-loan/loan-order. Document section: Get Loan Orders.

Generated from specs/bitget/ins_loan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.ins_loan_order import InsLoanOrder, InsLoanOrderWire, build_ins_loan_order

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[InsLoanOrder]] = Operation(
    exchange="bitget",
    id="insLoanGetLoans",
    method="GET",
    path="/api/v2/spot/ins-loan/loan-order",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@insLoanGetLoans", 1)),
    query=(
        Param("order_id", "orderId", Text(min_length=1)),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
    ),
    checks=(
        Span(
            "start_time",
            "end_time",
            30,
            86400000,
            "end_time comes after start_time, by at most 30 days; ask for a longer time in parts",
        ),
    ),
    result=Result(list[InsLoanOrderWire], lambda wire: [build_ins_loan_order(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
) -> Call[list[InsLoanOrder]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_id": order_id,
            "start_time": start_time,
            "end_time": end_time,
        }
    )


def sync_detailed(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[InsLoanOrder]]:
    """List loans. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[InsLoanOrder]:
    """List loans."""
    return client.execute(
        call(
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[InsLoanOrder]]:
    """List loans. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[InsLoanOrder]:
    """List loans."""
    return (
        await client.execute(
            call(
                order_id=order_id,
                start_time=start_time,
                end_time=end_time,
            ),
            options,
        )
    ).parsed
