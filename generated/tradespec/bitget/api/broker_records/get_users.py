"""List users with assets and first actions.

Users who registered in at most 30 days. Without times it is yesterday, by UTC. Bitget must have granted the access.

Args:
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    page_size: Rows of a page. Beyond 1000 the default is taken. At least 1, at most 1000. When left out: 100.
    page_no: Number of the page, from 1. At least 1. When left out: 1.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/broker/subaccounts. Document section: Get Broker Subaccounts.

Generated from specs/bitget/broker_records.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span, Together
from tradespec.core.codec import Integer, Param
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.broker_user import BrokerUser, BrokerUserWire, build_broker_user

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="page_no", item="", size="page_size", max=1000, end_codes=(), numbered=True)
"""How the list is walked back."""

OPERATION: Operation[list[BrokerUser]] = Operation(
    exchange="bitget",
    id="brokerRecordsGetUsers",
    method="GET",
    path="/api/v2/broker/subaccounts",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@brokerRecordsGetUsers", 1)),
    query=(
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("page_size", "pageSize", Integer(ge=1, le=1000)),
        Param("page_no", "pageNo", Integer(ge=1)),
    ),
    checks=(
        Together(("start_time", "end_time"), "give both start_time and end_time, or neither"),
        Span(
            "start_time",
            "end_time",
            30,
            86400000,
            "end_time comes after start_time, by at most 30 days; ask for a longer time in parts",
        ),
    ),
    result=Result(list[BrokerUserWire], lambda wire: [build_broker_user(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
) -> Call[list[BrokerUser]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "start_time": start_time,
            "end_time": end_time,
            "page_size": page_size,
            "page_no": page_no,
        }
    )


def sync_detailed(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[BrokerUser]]:
    """List users with assets and first actions. With status, headers and raw bytes."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_no=page_no,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[BrokerUser]:
    """List users with assets and first actions."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_no=page_no,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[BrokerUser]]:
    """List users with assets and first actions. With status, headers and raw bytes."""
    return await client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_no=page_no,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[BrokerUser]:
    """List users with assets and first actions."""
    return (
        await client.execute(
            call(
                start_time=start_time,
                end_time=end_time,
                page_size=page_size,
                page_no=page_no,
            ),
            options,
        )
    ).parsed
