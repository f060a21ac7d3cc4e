"""List movements on futures.

Every change of a futures balance, newest first. Left out, product_type is USDT-FUTURES: ask for the others apart.
At most 30 days between start_time and end_time (beyond it 00001), once a second.

Args:
    product_type: Which futures. When left out: USDT-FUTURES.
    margin_coin: Only this margin coin; left out, all of them.
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

GET /api/v2/tax/future-record. Document section: Futures Transaction Records.

Generated from specs/bitget/tax.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.product_type import ProductType, ProductTypeLike
from ...models.tax_futures_record import TaxFuturesRecord, TaxFuturesRecordWire, build_tax_futures_record

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="id_less_than", item="id", size="limit", max=500, end_codes=(), text=True)
"""How the list is walked back."""

OPERATION: Operation[list[TaxFuturesRecord]] = Operation(
    exchange="bitget",
    id="taxGetFuturesRecords",
    method="GET",
    path="/api/v2/tax/future-record",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@taxGetFuturesRecords", 1)),
    query=(
        Param("product_type", "productType", Choice(ProductType)),
        Param("margin_coin", "marginCoin", Text(min_length=1)),
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
    result=Result(list[TaxFuturesRecordWire], lambda wire: [build_tax_futures_record(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    start_time: int,
    end_time: int,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
) -> Call[list[TaxFuturesRecord]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "margin_coin": margin_coin,
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
            "id_less_than": id_less_than,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_type: ProductTypeLike | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    start_time: int,
    end_time: int,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[TaxFuturesRecord]]:
    """List movements on futures. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            margin_coin=margin_coin,
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
    product_type: ProductTypeLike | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    start_time: int,
    end_time: int,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[TaxFuturesRecord]:
    """List movements on futures."""
    return client.execute(
        call(
            product_type=product_type,
            margin_coin=margin_coin,
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
    product_type: ProductTypeLike | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    start_time: int,
    end_time: int,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[TaxFuturesRecord]]:
    """List movements on futures. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
            margin_coin=margin_coin,
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
    product_type: ProductTypeLike | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    start_time: int,
    end_time: int,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[TaxFuturesRecord]:
    """List movements on futures."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                margin_coin=margin_coin,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
                id_less_than=id_less_than,
            ),
            options,
        )
    ).parsed
