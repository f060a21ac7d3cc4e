"""List interest charged in multi-assets mode.

What multi-assets mode charged for debts, newest first, with the present debt and its limit. For USDT-FUTURES only.

Unconfirmed: The widest window and how far back it goes are not documented.

Args:
    product_type: USDT-FUTURES; multi-assets mode exists for no other.
    coin: Only this coin, such as USDT; left out, all of them.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/mix/account/interest-history. Document section: Get USDT-M futures Interest history.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_interest_history import (
    FuturesInterestHistory,
    FuturesInterestHistoryWire,
    build_futures_interest_history,
)
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than", item="", size="limit", max=100, end_codes=(), rows="interest_list", next="end_id", text=True
)
"""How the list is walked back."""

OPERATION: Operation[FuturesInterestHistory] = Operation(
    exchange="bitget",
    id="futuresAccountGetInterestHistory",
    method="GET",
    path="/api/v2/mix/account/interest-history",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@futuresAccountGetInterestHistory", 1)),
    query=(
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("coin", "coin", Text(min_length=1)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=100)),
    ),
    result=Result(FuturesInterestHistoryWire, build_futures_interest_history),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
    coin: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[FuturesInterestHistory]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "coin": coin,
            "id_less_than": id_less_than,
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_type: ProductTypeLike,
    coin: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesInterestHistory]:
    """List interest charged in multi-assets mode. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            coin=coin,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_type: ProductTypeLike,
    coin: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesInterestHistory:
    """List interest charged in multi-assets mode."""
    return client.execute(
        call(
            product_type=product_type,
            coin=coin,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    coin: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesInterestHistory]:
    """List interest charged in multi-assets mode. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
            coin=coin,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    coin: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesInterestHistory:
    """List interest charged in multi-assets mode."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                coin=coin,
                id_less_than=id_less_than,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
            ),
            options,
        )
    ).parsed
