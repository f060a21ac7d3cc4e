"""List conversions into BGB.

Conversions of remainders into BGB, newest first, of at most 90 days between start_time and end_time.

Unconfirmed: Bitget names an `end_id` as cursor, but the answer is a bare list; the smallest `order_id` is taken.

Args:
    order_id: Only this order.
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

GET /api/v2/convert/bgb-convert-records. Document section: Get BGB Convert History.

Generated from specs/bitget/convert.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.convert_bgb_order import ConvertBgbOrder, ConvertBgbOrderWire, build_convert_bgb_order

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="id_less_than", item="order_id", size="limit", max=100, end_codes=(), text=True)
"""How the list is walked back."""

OPERATION: Operation[list[ConvertBgbOrder]] = Operation(
    exchange="bitget",
    id="convertGetBgbHistory",
    method="GET",
    path="/api/v2/convert/bgb-convert-records",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@convertGetBgbHistory", 1)),
    query=(
        Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=100)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
    ),
    checks=(
        Span(
            "start_time",
            "end_time",
            90,
            86400000,
            "end_time comes after start_time, by at most 90 days; ask for a longer time in parts",
        ),
    ),
    result=Result(list[ConvertBgbOrderWire], lambda wire: [build_convert_bgb_order(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
) -> Call[list[ConvertBgbOrder]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_id": order_id,
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
            "id_less_than": id_less_than,
        }
    )


def sync_detailed(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[ConvertBgbOrder]]:
    """List conversions into BGB. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_id=order_id,
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
    order_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[ConvertBgbOrder]:
    """List conversions into BGB."""
    return client.execute(
        call(
            order_id=order_id,
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
    order_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[ConvertBgbOrder]]:
    """List conversions into BGB. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_id=order_id,
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
    order_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[ConvertBgbOrder]:
    """List conversions into BGB."""
    return (
        await client.execute(
            call(
                order_id=order_id,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
                id_less_than=id_less_than,
            ),
            options,
        )
    ).parsed
