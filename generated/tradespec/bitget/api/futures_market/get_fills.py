"""Get the latest trades.

The latest trades of one contract between any two parties, newest first, at most 100.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    product_type: Which futures.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

GET /api/v2/mix/market/fills. Document section: Get Recent Transactions.

Generated from specs/bitget/futures_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_public_fill import FuturesPublicFill, FuturesPublicFillWire, build_futures_public_fill
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesPublicFill]] = Operation(
    exchange="bitget",
    id="futuresMarketGetFills",
    method="GET",
    path="/api/v2/mix/market/fills",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_20@futuresMarketGetFills", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("limit", "limit", Integer(ge=1, le=100)),
    ),
    result=Result(list[FuturesPublicFillWire], lambda wire: [build_futures_public_fill(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    product_type: ProductTypeLike,
    limit: int | Unset = UNSET,
) -> Call[list[FuturesPublicFill]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesPublicFill]]:
    """Get the latest trades. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesPublicFill]:
    """Get the latest trades."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesPublicFill]]:
    """Get the latest trades. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesPublicFill]:
    """Get the latest trades."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
                limit=limit,
            ),
            options,
        )
    ).parsed
