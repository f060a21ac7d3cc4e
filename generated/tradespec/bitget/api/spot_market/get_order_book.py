"""Get the order book.

Bids and asks of one pair, best first, at most 150 levels a side. step1 to step5 merge neighbouring levels.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    type: How far levels are merged; step0, the default, merges none.
    limit: Levels wanted on each side. At least 1, at most 150. When left out: 150.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

GET /api/v2/spot/market/orderbook. Document section: Get OrderBook Depth.

Generated from specs/bitget/spot_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_book_step import SpotBookStep, SpotBookStepLike
from ...models.spot_order_book import SpotOrderBook, SpotOrderBookWire, build_spot_order_book

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[SpotOrderBook] = Operation(
    exchange="bitget",
    id="spotMarketGetOrderBook",
    method="GET",
    path="/api/v2/spot/market/orderbook",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_20@spotMarketGetOrderBook", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("type", "type", Choice(SpotBookStep)),
        Param("limit", "limit", Integer(ge=1, le=150)),
    ),
    result=Result(SpotOrderBookWire, build_spot_order_book),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    type: SpotBookStepLike | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[SpotOrderBook]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "type": type,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    type: SpotBookStepLike | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotOrderBook]:
    """Get the order book. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            type=type,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    type: SpotBookStepLike | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotOrderBook:
    """Get the order book."""
    return client.execute(
        call(
            symbol=symbol,
            type=type,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    type: SpotBookStepLike | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SpotOrderBook]:
    """Get the order book. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            type=type,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    type: SpotBookStepLike | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SpotOrderBook:
    """Get the order book."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                type=type,
                limit=limit,
            ),
            options,
        )
    ).parsed
