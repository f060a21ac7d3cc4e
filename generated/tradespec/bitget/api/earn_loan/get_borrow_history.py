"""List past loans.

Loans that are over, newest first. Reaches back three months.

Args:
    order_id: Only this loan.
    loan_coin: Only loans of this coin.
    pledge_coin: Only loans against this coin.
    status: Only loans that ended so.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    page_no: Number of the page, from 1. At least 1. When left out: 1.
    page_size: Rows of a page. At least 1, at most 100. When left out: 10.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/earn/loan/borrow-history. Document section: Get Loan History.

Generated from specs/bitget/earn_loan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.earn_loan_record import EarnLoanRecord, EarnLoanRecordWire, build_earn_loan_record
from ...models.earn_loan_status import EarnLoanStatus, EarnLoanStatusLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="page_no", item="", size="page_size", max=100, end_codes=(), numbered=True)
"""How the list is walked back."""

OPERATION: Operation[list[EarnLoanRecord]] = Operation(
    exchange="bitget",
    id="earnLoanGetBorrowHistory",
    method="GET",
    path="/api/v2/earn/loan/borrow-history",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnLoanGetBorrowHistory", 1)),
    query=(
        Param("order_id", "orderId", Text(min_length=1)),
        Param("loan_coin", "loanCoin", Text(min_length=1)),
        Param("pledge_coin", "pledgeCoin", Text(min_length=1)),
        Param("status", "status", Choice(EarnLoanStatus)),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms"), required=True),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms"), required=True),
        Param("page_no", "pageNo", Integer(ge=1)),
        Param("page_size", "pageSize", Integer(ge=1, le=100)),
    ),
    checks=(
        Span(
            "start_time",
            "end_time",
            92,
            86400000,
            "end_time comes after start_time, by at most three months; ask for a longer time in parts",
        ),
    ),
    result=Result(list[EarnLoanRecordWire], lambda wire: [build_earn_loan_record(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_id: str | Unset = UNSET,
    loan_coin: str | Unset = UNSET,
    pledge_coin: str | Unset = UNSET,
    status: EarnLoanStatusLike | Unset = UNSET,
    start_time: int,
    end_time: int,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[list[EarnLoanRecord]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_id": order_id,
            "loan_coin": loan_coin,
            "pledge_coin": pledge_coin,
            "status": status,
            "start_time": start_time,
            "end_time": end_time,
            "page_no": page_no,
            "page_size": page_size,
        }
    )


def sync_detailed(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    loan_coin: str | Unset = UNSET,
    pledge_coin: str | Unset = UNSET,
    status: EarnLoanStatusLike | Unset = UNSET,
    start_time: int,
    end_time: int,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[EarnLoanRecord]]:
    """List past loans. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            status=status,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    loan_coin: str | Unset = UNSET,
    pledge_coin: str | Unset = UNSET,
    status: EarnLoanStatusLike | Unset = UNSET,
    start_time: int,
    end_time: int,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[EarnLoanRecord]:
    """List past loans."""
    return client.execute(
        call(
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            status=status,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    loan_coin: str | Unset = UNSET,
    pledge_coin: str | Unset = UNSET,
    status: EarnLoanStatusLike | Unset = UNSET,
    start_time: int,
    end_time: int,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[EarnLoanRecord]]:
    """List past loans. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_id=order_id,
            loan_coin=loan_coin,
            pledge_coin=pledge_coin,
            status=status,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    order_id: str | Unset = UNSET,
    loan_coin: str | Unset = UNSET,
    pledge_coin: str | Unset = UNSET,
    status: EarnLoanStatusLike | Unset = UNSET,
    start_time: int,
    end_time: int,
    page_no: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[EarnLoanRecord]:
    """List past loans."""
    return (
        await client.execute(
            call(
                order_id=order_id,
                loan_coin=loan_coin,
                pledge_coin=pledge_coin,
                status=status,
                start_time=start_time,
                end_time=end_time,
                page_no=page_no,
                page_size=page_size,
            ),
            options,
        )
    ).parsed
