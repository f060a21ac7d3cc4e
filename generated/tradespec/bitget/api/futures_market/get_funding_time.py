"""Get the next time of funding.

When positions in one contract pay or receive funding next, and how often they do. Bitget answers a list of one.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    product_type: Which futures.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

GET /api/v2/mix/market/funding-time. Document section: Get Next Funding Time.

Generated from specs/bitget/futures_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.futures_funding_time import FuturesFundingTime, FuturesFundingTimeWire, build_futures_funding_time
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FuturesFundingTime] = Operation(
    exchange="bitget",
    id="futuresMarketGetFundingTime",
    method="GET",
    path="/api/v2/mix/market/funding-time",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_20@futuresMarketGetFundingTime", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
    ),
    result=Result(list[FuturesFundingTimeWire], lambda wire: [build_futures_funding_time(item) for item in wire]),
    single="NotFound",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    product_type: ProductTypeLike,
) -> Call[FuturesFundingTime]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
        }
    )


def sync_detailed(
    client: Client, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> Response[FuturesFundingTime]:
    """Get the next time of funding. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
        ),
        options,
    )


def sync(
    client: Client, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> FuturesFundingTime:
    """Get the next time of funding."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> Response[FuturesFundingTime]:
    """Get the next time of funding. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, symbol: str, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> FuturesFundingTime:
    """Get the next time of funding."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
            ),
            options,
        )
    ).parsed
