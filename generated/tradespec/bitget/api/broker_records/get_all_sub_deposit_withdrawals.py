"""List deposits and withdrawals of all sub-accounts.

Deposits and withdrawals of all sub-accounts, newest first, of at most 7 days at once. Reaches back 90 days. Without
times it is yesterday, by UTC. For main accounts of non-disclosed (ND) brokers, with a key bound to an address.

Args:
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    type: Deposits, withdrawals, or both. When left out: all.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/broker/all-sub-deposit-withdrawal. Document section: Get Sub-accounts Deposit and Withdrawal Records.

Generated from specs/bitget/broker_records.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span, Together
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.broker_movement_filter import BrokerMovementFilter, BrokerMovementFilterLike
from ...models.broker_movements import BrokerMovements, BrokerMovementsWire, build_broker_movements

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than", item="", size="limit", max=100, end_codes=(), rows="list_", next="end_id", text=True
)
"""How the list is walked back."""

OPERATION: Operation[BrokerMovements] = Operation(
    exchange="bitget",
    id="brokerRecordsGetAllSubDepositWithdrawals",
    method="GET",
    path="/api/v2/broker/all-sub-deposit-withdrawal",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@brokerRecordsGetAllSubDepositWithdrawals", 1)),
    query=(
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=100)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("type", "type", Choice(BrokerMovementFilter)),
    ),
    checks=(
        Together(("start_time", "end_time"), "give both start_time and end_time, or neither"),
        Span(
            "start_time",
            "end_time",
            7,
            86400000,
            "end_time comes after start_time, by at most 7 days; ask for a longer time in parts",
        ),
    ),
    result=Result(BrokerMovementsWire, build_broker_movements),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    type: BrokerMovementFilterLike | Unset = UNSET,
) -> Call[BrokerMovements]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
            "id_less_than": id_less_than,
            "type": type,
        }
    )


def sync_detailed(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    type: BrokerMovementFilterLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BrokerMovements]:
    """List deposits and withdrawals of all sub-accounts. With status, headers and raw bytes."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            type=type,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    type: BrokerMovementFilterLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BrokerMovements:
    """List deposits and withdrawals of all sub-accounts."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            type=type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    type: BrokerMovementFilterLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BrokerMovements]:
    """List deposits and withdrawals of all sub-accounts. With status, headers and raw bytes."""
    return await client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            type=type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    type: BrokerMovementFilterLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BrokerMovements:
    """List deposits and withdrawals of all sub-accounts."""
    return (
        await client.execute(
            call(
                start_time=start_time,
                end_time=end_time,
                limit=limit,
                id_less_than=id_less_than,
                type=type,
            ),
            options,
        )
    ).parsed
