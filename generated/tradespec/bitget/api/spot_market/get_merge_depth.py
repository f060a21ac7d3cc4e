"""Get the order book, merged by price.

The book with levels added up over a price step. Prices and sizes come as plain numbers here. A scale that the pair
does not have becomes the largest that it has: look at precision and scale of the answer.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    precision: How far levels are merged; scale0, the default, merges none.
    limit: Levels wanted on each side. Left out, 100.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

GET /api/v2/spot/market/merge-depth. Document section: Get Merge Depth.

Generated from specs/bitget/spot_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_merge_depth import SpotMergeDepth, SpotMergeDepthWire, build_spot_merge_depth
from ...models.spot_merge_limit import SpotMergeLimit, SpotMergeLimitLike
from ...models.spot_merge_scale import SpotMergeScale, SpotMergeScaleLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[SpotMergeDepth] = Operation(
    exchange="bitget",
    id="spotMarketGetMergeDepth",
    method="GET",
    path="/api/v2/spot/market/merge-depth",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_20@spotMarketGetMergeDepth", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("precision", "precision", Choice(SpotMergeScale)),
        Param("limit", "limit", Choice(SpotMergeLimit)),
    ),
    result=Result(SpotMergeDepthWire, build_spot_merge_depth),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    precision: SpotMergeScaleLike | Unset = UNSET,
    limit: SpotMergeLimitLike | Unset = UNSET,
) -> Call[SpotMergeDepth]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "precision": precision,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    precision: SpotMergeScaleLike | Unset = UNSET,
    limit: SpotMergeLimitLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotMergeDepth]:
    """Get the order book, merged by price. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            precision=precision,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    precision: SpotMergeScaleLike | Unset = UNSET,
    limit: SpotMergeLimitLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotMergeDepth:
    """Get the order book, merged by price."""
    return client.execute(
        call(
            symbol=symbol,
            precision=precision,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    precision: SpotMergeScaleLike | Unset = UNSET,
    limit: SpotMergeLimitLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotMergeDepth]:
    """Get the order book, merged by price. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            precision=precision,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    precision: SpotMergeScaleLike | Unset = UNSET,
    limit: SpotMergeLimitLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotMergeDepth:
    """Get the order book, merged by price."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                precision=precision,
                limit=limit,
            ),
            options,
        )
    ).parsed
