"""List what happened to elite investments.

Subscriptions, redemptions or interest, newest first.

Unconfirmed: The limits of time and size, and the rate limit.

Args:
    type: Kind of records.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/earn/elite/records. Document section: On-Chain Elite.

Generated from specs/bitget/earn_elite.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.earn_elite_record_type import EarnEliteRecordType, EarnEliteRecordTypeLike
from ...models.earn_elite_records import EarnEliteRecords, EarnEliteRecordsWire, build_earn_elite_records

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than", item="", size="limit", max=100, end_codes=(), rows="record_list", next="end_id", text=True
)
"""How the list is walked back."""

OPERATION: Operation[EarnEliteRecords] = Operation(
    exchange="bitget",
    id="earnEliteGetRecords",
    method="GET",
    path="/api/v2/earn/elite/records",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnEliteGetRecords", 1)),
    query=(
        Param("type", "type", Choice(EarnEliteRecordType), required=True),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=100)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
    ),
    result=Result(EarnEliteRecordsWire, build_earn_elite_records),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    type: EarnEliteRecordTypeLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
) -> Call[EarnEliteRecords]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "type": type,
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
            "id_less_than": id_less_than,
        }
    )


def sync_detailed(
    client: Client,
    *,
    type: EarnEliteRecordTypeLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[EarnEliteRecords]:
    """List what happened to elite investments. With status, headers and raw bytes."""
    return client.execute(
        call(
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    type: EarnEliteRecordTypeLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> EarnEliteRecords:
    """List what happened to elite investments."""
    return client.execute(
        call(
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    type: EarnEliteRecordTypeLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[EarnEliteRecords]:
    """List what happened to elite investments. With status, headers and raw bytes."""
    return await client.execute(
        call(
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    type: EarnEliteRecordTypeLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> EarnEliteRecords:
    """List what happened to elite investments."""
    return (
        await client.execute(
            call(
                type=type,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
                id_less_than=id_less_than,
            ),
            options,
        )
    ).parsed
