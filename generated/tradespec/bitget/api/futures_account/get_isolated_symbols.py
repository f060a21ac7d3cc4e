"""List the contracts with isolated margin.

The contracts of a product type for which this account has chosen isolated margin.

Args:
    product_type: Which futures.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/mix/account/isolated-symbols. Document section: Get Isolated Symbols.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param
from tradespec.core.operation import Call, Operation, Result

from ...models.futures_isolated_symbol import (
    FuturesIsolatedSymbol,
    FuturesIsolatedSymbolWire,
    build_futures_isolated_symbol,
)
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesIsolatedSymbol]] = Operation(
    exchange="bitget",
    id="futuresAccountGetIsolatedSymbols",
    method="GET",
    path="/api/v2/mix/account/isolated-symbols",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresAccountGetIsolatedSymbols", 1)),
    query=(Param("product_type", "productType", Choice(ProductType), required=True),),
    result=Result(list[FuturesIsolatedSymbolWire], lambda wire: [build_futures_isolated_symbol(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
) -> Call[list[FuturesIsolatedSymbol]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
        }
    )


def sync_detailed(
    client: Client, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> Response[list[FuturesIsolatedSymbol]]:
    """List the contracts with isolated margin. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
        ),
        options,
    )


def sync(
    client: Client, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> list[FuturesIsolatedSymbol]:
    """List the contracts with isolated margin."""
    return client.execute(
        call(
            product_type=product_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> Response[list[FuturesIsolatedSymbol]]:
    """List the contracts with isolated margin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> list[FuturesIsolatedSymbol]:
    """List the contracts with isolated margin."""
    return (
        await client.execute(
            call(
                product_type=product_type,
            ),
            options,
        )
    ).parsed
