"""List repayments.

Repayments, newest first. There is no cursor: for older ones than 100 move end_time.

Args:
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/spot/ins-loan/repaid-history. Document section: Get Repayment Orders.

Generated from specs/bitget/ins_loan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.ins_loan_repayment import InsLoanRepayment, InsLoanRepaymentWire, build_ins_loan_repayment

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[InsLoanRepayment]] = Operation(
    exchange="bitget",
    id="insLoanGetRepayments",
    method="GET",
    path="/api/v2/spot/ins-loan/repaid-history",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@insLoanGetRepayments", 1)),
    query=(
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=100)),
    ),
    result=Result(list[InsLoanRepaymentWire], lambda wire: [build_ins_loan_repayment(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[list[InsLoanRepayment]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[InsLoanRepayment]]:
    """List repayments. With status, headers and raw bytes."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[InsLoanRepayment]:
    """List repayments."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[InsLoanRepayment]]:
    """List repayments. With status, headers and raw bytes."""
    return await client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[InsLoanRepayment]:
    """List repayments."""
    return (
        await client.execute(
            call(
                start_time=start_time,
                end_time=end_time,
                limit=limit,
            ),
            options,
        )
    ).parsed
