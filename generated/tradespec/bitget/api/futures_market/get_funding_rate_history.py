"""List past funding rates.

The funding rates of one contract that were settled, newest first. Pages have numbers here; a settlement between two
calls shifts them by a row.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    product_type: Which futures.
    page_size: Rows of a page. At least 1, at most 100. When left out: 20.
    page_no: Number of the page, from 1. At least 1. When left out: 1.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

GET /api/v2/mix/market/history-fund-rate. Document section: Get Historical Funding Rates.

Generated from specs/bitget/futures_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_past_funding_rate import (
    FuturesPastFundingRate,
    FuturesPastFundingRateWire,
    build_futures_past_funding_rate,
)
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="page_no", item="", size="page_size", max=100, end_codes=(), numbered=True)
"""How the list is walked back."""

OPERATION: Operation[list[FuturesPastFundingRate]] = Operation(
    exchange="bitget",
    id="futuresMarketGetFundingRateHistory",
    method="GET",
    path="/api/v2/mix/market/history-fund-rate",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_20@futuresMarketGetFundingRateHistory", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("page_size", "pageSize", Integer(ge=1, le=100)),
        Param("page_no", "pageNo", Integer(ge=1)),
    ),
    result=Result(
        list[FuturesPastFundingRateWire], lambda wire: [build_futures_past_funding_rate(item) for item in wire]
    ),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    product_type: ProductTypeLike,
    page_size: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
) -> Call[list[FuturesPastFundingRate]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
            "page_size": page_size,
            "page_no": page_no,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    page_size: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesPastFundingRate]]:
    """List past funding rates. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            page_size=page_size,
            page_no=page_no,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    page_size: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesPastFundingRate]:
    """List past funding rates."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            page_size=page_size,
            page_no=page_no,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    page_size: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesPastFundingRate]]:
    """List past funding rates. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            page_size=page_size,
            page_no=page_no,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    page_size: int | Unset = UNSET,
    page_no: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesPastFundingRate]:
    """List past funding rates."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
                page_size=page_size,
                page_no=page_no,
            ),
            options,
        )
    ).parsed
