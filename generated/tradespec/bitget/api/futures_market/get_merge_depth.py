"""Get the order book.

The order book of one contract, merged to a price step if wanted; the only documented one. Asks come from low to
high, bids from high to low. scale says which step was used, since a contract may lack the one asked for.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    product_type: Which futures.
    precision: How far levels are merged. A scale that the contract lacks gives its coarsest one. When left out:
        scale0.
    limit: Levels of each side; left out, 100.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

GET /api/v2/mix/market/merge-depth (also spelled /api/v2/mix/market/depth, which is never sent). Document section:
Get Merge Market Depth.

Generated from specs/bitget/futures_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_merge_depth import FuturesMergeDepth, FuturesMergeDepthWire, build_futures_merge_depth
from ...models.futures_merge_limit import FuturesMergeLimit, FuturesMergeLimitLike
from ...models.futures_merge_scale import FuturesMergeScale, FuturesMergeScaleLike
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FuturesMergeDepth] = Operation(
    exchange="bitget",
    id="futuresMarketGetMergeDepth",
    method="GET",
    path="/api/v2/mix/market/merge-depth",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_20@futuresMarketGetMergeDepth", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("precision", "precision", Choice(FuturesMergeScale)),
        Param("limit", "limit", Choice(FuturesMergeLimit)),
    ),
    result=Result(FuturesMergeDepthWire, build_futures_merge_depth),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    product_type: ProductTypeLike,
    precision: FuturesMergeScaleLike | Unset = UNSET,
    limit: FuturesMergeLimitLike | Unset = UNSET,
) -> Call[FuturesMergeDepth]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
            "precision": precision,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    precision: FuturesMergeScaleLike | Unset = UNSET,
    limit: FuturesMergeLimitLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesMergeDepth]:
    """Get the order book. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            precision=precision,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    precision: FuturesMergeScaleLike | Unset = UNSET,
    limit: FuturesMergeLimitLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesMergeDepth:
    """Get the order book."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            precision=precision,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    precision: FuturesMergeScaleLike | Unset = UNSET,
    limit: FuturesMergeLimitLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesMergeDepth]:
    """Get the order book. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            precision=precision,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    precision: FuturesMergeScaleLike | Unset = UNSET,
    limit: FuturesMergeLimitLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesMergeDepth:
    """Get the order book."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
                precision=precision,
                limit=limit,
            ),
            options,
        )
    ).parsed
