"""List movements on margin.

Every change of a margin balance, newest first. Left out, margin_type is crossed: ask for isolated apart. At most 30
days between start_time and end_time (beyond it 00001), once a second.

Args:
    margin_type: Which margin account. When left out: crossed.
    coin: Only this coin, such as USDT; left out, all of them.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Rows wanted, newest first. At least 1, at most 500. When left out: 500.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

GET /api/v2/tax/margin-record. Document section: Margin Transaction History.

Generated from specs/bitget/tax.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.tax_margin_record import TaxMarginRecord, TaxMarginRecordWire, build_tax_margin_record
from ...models.tax_margin_type import TaxMarginType, TaxMarginTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="id_less_than", item="id", size="limit", max=500, end_codes=(), text=True)
"""How the list is walked back."""

OPERATION: Operation[list[TaxMarginRecord]] = Operation(
    exchange="bitget",
    id="taxGetMarginRecords",
    method="GET",
    path="/api/v2/tax/margin-record",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@taxGetMarginRecords", 1)),
    query=(
        Param("margin_type", "marginType", Choice(TaxMarginType)),
        Param("coin", "coin", Text(min_length=1)),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms"), required=True),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms"), required=True),
        Param("limit", "limit", Integer(ge=1, le=500)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
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
    result=Result(list[TaxMarginRecordWire], lambda wire: [build_tax_margin_record(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    margin_type: TaxMarginTypeLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    start_time: int,
    end_time: int,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
) -> Call[list[TaxMarginRecord]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "margin_type": margin_type,
            "coin": coin,
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
            "id_less_than": id_less_than,
        }
    )


def sync_detailed(
    client: Client,
    *,
    margin_type: TaxMarginTypeLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    start_time: int,
    end_time: int,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[TaxMarginRecord]]:
    """List movements on margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            margin_type=margin_type,
            coin=coin,
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
    margin_type: TaxMarginTypeLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    start_time: int,
    end_time: int,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[TaxMarginRecord]:
    """List movements on margin."""
    return client.execute(
        call(
            margin_type=margin_type,
            coin=coin,
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
    margin_type: TaxMarginTypeLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    start_time: int,
    end_time: int,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[TaxMarginRecord]]:
    """List movements on margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            margin_type=margin_type,
            coin=coin,
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
    margin_type: TaxMarginTypeLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    start_time: int,
    end_time: int,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[TaxMarginRecord]:
    """List movements on margin."""
    return (
        await client.execute(
            call(
                margin_type=margin_type,
                coin=coin,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
                id_less_than=id_less_than,
            ),
            options,
        )
    ).parsed
