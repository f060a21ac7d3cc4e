"""List what happened to shark fin deposits.

Subscriptions, redemptions or interest, newest first. At most three months between start_time and end_time, the last
three unless given.

Args:
    coin: Only this coin, such as USDT; left out, all of them.
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

GET /api/v2/earn/sharkfin/records. Document section: SharkFin Records.

Generated from specs/bitget/earn_sharkfin.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.earn_sharkfin_record_type import EarnSharkfinRecordType, EarnSharkfinRecordTypeLike
from ...models.earn_sharkfin_records import EarnSharkfinRecords, EarnSharkfinRecordsWire, build_earn_sharkfin_records

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than", item="", size="limit", max=100, end_codes=(), rows="result_list", next="end_id", text=True
)
"""How the list is walked back."""

OPERATION: Operation[EarnSharkfinRecords] = Operation(
    exchange="bitget",
    id="earnSharkfinGetRecords",
    method="GET",
    path="/api/v2/earn/sharkfin/records",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnSharkfinGetRecords", 1)),
    query=(
        Param("coin", "coin", Text(min_length=1)),
        Param("type", "type", Choice(EarnSharkfinRecordType), required=True),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=100)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
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
    result=Result(EarnSharkfinRecordsWire, build_earn_sharkfin_records),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str | Unset = UNSET,
    type: EarnSharkfinRecordTypeLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
) -> Call[EarnSharkfinRecords]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
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
    coin: str | Unset = UNSET,
    type: EarnSharkfinRecordTypeLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[EarnSharkfinRecords]:
    """List what happened to shark fin deposits. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
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
    coin: str | Unset = UNSET,
    type: EarnSharkfinRecordTypeLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> EarnSharkfinRecords:
    """List what happened to shark fin deposits."""
    return client.execute(
        call(
            coin=coin,
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
    coin: str | Unset = UNSET,
    type: EarnSharkfinRecordTypeLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[EarnSharkfinRecords]:
    """List what happened to shark fin deposits. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
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
    coin: str | Unset = UNSET,
    type: EarnSharkfinRecordTypeLike,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> EarnSharkfinRecords:
    """List what happened to shark fin deposits."""
    return (
        await client.execute(
            call(
                coin=coin,
                type=type,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
                id_less_than=id_less_than,
            ),
            options,
        )
    ).parsed
