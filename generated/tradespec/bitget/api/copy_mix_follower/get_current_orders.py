"""List your open copied orders.

Orders copied from traders that are still open, newest first. They may be three months apart; the missing one of
start_time and end_time is set three months away.

Unconfirmed: Bitget names the `end_id` of the answer as cursor, but the answer is a bare list; the smallest
`tracking_no` is taken.

Args:
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
    symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
    product_type: Which futures.
    trader_id: Only orders copied from this trader.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/copy/mix-follower/query-current-orders. Document section: Get Current Tracking Orders.

Generated from specs/bitget/copy_mix_follower.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.copy_mix_follower_open_order import (
    CopyMixFollowerOpenOrder,
    CopyMixFollowerOpenOrderWire,
    build_copy_mix_follower_open_order,
)
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="id_less_than", item="tracking_no", size="limit", max=100, end_codes=(), text=True)
"""How the list is walked back."""

OPERATION: Operation[list[CopyMixFollowerOpenOrder]] = Operation(
    exchange="bitget",
    id="copyMixFollowerGetCurrentOrders",
    method="GET",
    path="/api/v2/copy/mix-follower/query-current-orders",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copyMixFollowerGetCurrentOrders", 1)),
    query=(
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("id_greater_than", "idGreaterThan", Text(pattern="^[0-9]{1,20}$")),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=100)),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("trader_id", "traderId", Text(min_length=1)),
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
    result=Result(
        list[CopyMixFollowerOpenOrderWire], lambda wire: [build_copy_mix_follower_open_order(item) for item in wire]
    ),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    id_less_than: str | Unset = UNSET,
    id_greater_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    trader_id: str | Unset = UNSET,
) -> Call[list[CopyMixFollowerOpenOrder]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "id_less_than": id_less_than,
            "id_greater_than": id_greater_than,
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
            "symbol": symbol,
            "product_type": product_type,
            "trader_id": trader_id,
        }
    )


def sync_detailed(
    client: Client,
    *,
    id_less_than: str | Unset = UNSET,
    id_greater_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    trader_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[CopyMixFollowerOpenOrder]]:
    """List your open copied orders. With status, headers and raw bytes."""
    return client.execute(
        call(
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
            product_type=product_type,
            trader_id=trader_id,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    id_less_than: str | Unset = UNSET,
    id_greater_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    trader_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[CopyMixFollowerOpenOrder]:
    """List your open copied orders."""
    return client.execute(
        call(
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
            product_type=product_type,
            trader_id=trader_id,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    id_less_than: str | Unset = UNSET,
    id_greater_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    trader_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[CopyMixFollowerOpenOrder]]:
    """List your open copied orders. With status, headers and raw bytes."""
    return await client.execute(
        call(
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
            product_type=product_type,
            trader_id=trader_id,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    id_less_than: str | Unset = UNSET,
    id_greater_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    trader_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[CopyMixFollowerOpenOrder]:
    """List your open copied orders."""
    return (
        await client.execute(
            call(
                id_less_than=id_less_than,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
                symbol=symbol,
                product_type=product_type,
                trader_id=trader_id,
            ),
            options,
        )
    ).parsed
