"""Get the largest positions allowed.

The most that one user may hold in a contract, by value, alone and together with the sub-accounts.

Args:
    product_type: Which futures.
    symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

GET /api/v2/mix/market/oi-limit. Document section: Get Contract OI Limit.

Generated from specs/bitget/futures_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_open_interest_limit import (
    FuturesOpenInterestLimit,
    FuturesOpenInterestLimitWire,
    build_futures_open_interest_limit,
)
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesOpenInterestLimit]] = Operation(
    exchange="bitget",
    id="futuresMarketGetOpenInterestLimits",
    method="GET",
    path="/api/v2/mix/market/oi-limit",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_10@futuresMarketGetOpenInterestLimits", 1)),
    query=(
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
    ),
    result=Result(
        list[FuturesOpenInterestLimitWire], lambda wire: [build_futures_open_interest_limit(item) for item in wire]
    ),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
) -> Call[list[FuturesOpenInterestLimit]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "symbol": symbol,
        }
    )


def sync_detailed(
    client: Client, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[FuturesOpenInterestLimit]]:
    """Get the largest positions allowed. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
        ),
        options,
    )


def sync(
    client: Client, *, product_type: ProductTypeLike, symbol: str | Unset = UNSET, options: RequestOptions | None = None
) -> list[FuturesOpenInterestLimit]:
    """Get the largest positions allowed."""
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
) -> Response[list[FuturesOpenInterestLimit]]:
    """Get the largest positions allowed. With status, headers and raw bytes."""
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
) -> list[FuturesOpenInterestLimit]:
    """Get the largest positions allowed."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                symbol=symbol,
            ),
            options,
        )
    ).parsed
