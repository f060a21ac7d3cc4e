"""Get the present funding rates.

The funding rate of one contract, or of all of a product type without symbol. When it is positive, long positions
pay short ones. It moves until `next_update`, when it is settled.

Args:
    product_type: Which futures.
    symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

GET /api/v2/mix/market/current-fund-rate. Document section: Get Current Funding Rate.

Generated from specs/bitget/futures_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_funding_rate import FuturesFundingRate, FuturesFundingRateWire, build_futures_funding_rate
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesFundingRate]] = Operation(
    exchange="bitget",
    id="futuresMarketGetCurrentFundingRates",
    method="GET",
    path="/api/v2/mix/market/current-fund-rate",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_20@futuresMarketGetCurrentFundingRates", 1)),
    query=(
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
    ),
    result=Result(list[FuturesFundingRateWire], lambda wire: [build_futures_funding_rate(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
) -> Call[list[FuturesFundingRate]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "symbol": symbol,
        }
    )


def sync_detailed(
    client: Client, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[FuturesFundingRate]]:
    """Get the present funding rates. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
        ),
        options,
    )


def sync(
    client: Client, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
) -> list[FuturesFundingRate]:
    """Get the present funding rates."""
    return client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesFundingRate]]:
    """Get the present funding rates. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesFundingRate]:
    """Get the present funding rates."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                symbol=symbol,
            ),
            options,
        )
    ).parsed
