"""Get the prices of all contracts.

The ticker of every contract of a product type at once; cheaper than one call for each.

Args:
    product_type: Which futures.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

GET /api/v2/mix/market/tickers. Document section: Get All Tickers.

Generated from specs/bitget/futures_market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param
from tradespec.core.operation import Call, Operation, Result

from ...models.futures_ticker import FuturesTicker, FuturesTickerWire, build_futures_ticker
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesTicker]] = Operation(
    exchange="bitget",
    id="futuresMarketGetTickers",
    method="GET",
    path="/api/v2/mix/market/tickers",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_20@futuresMarketGetTickers", 1)),
    query=(Param("product_type", "productType", Choice(ProductType), required=True),),
    result=Result(list[FuturesTickerWire], lambda wire: [build_futures_ticker(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
) -> Call[list[FuturesTicker]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
        }
    )


def sync_detailed(
    client: Client, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> Response[list[FuturesTicker]]:
    """Get the prices of all contracts. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
        ),
        options,
    )


def sync(
    client: Client, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> list[FuturesTicker]:
    """Get the prices of all contracts."""
    return client.execute(
        call(
            product_type=product_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> Response[list[FuturesTicker]]:
    """Get the prices of all contracts. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> list[FuturesTicker]:
    """Get the prices of all contracts."""
    return (
        await client.execute(
            call(
                product_type=product_type,
            ),
            options,
        )
    ).parsed
