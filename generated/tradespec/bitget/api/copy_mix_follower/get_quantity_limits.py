"""Get the sizes that may be copied.

Smallest and largest size of a copied order, for one contract or all of a product type. The limit counts by address
although the call is signed.

Args:
    symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
    product_type: Which futures.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

GET /api/v2/copy/mix-follower/query-quantity-limit. Document section: Get Follow Limit.

Generated from specs/bitget/copy_mix_follower.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.copy_mix_follower_limit import (
    CopyMixFollowerLimit,
    CopyMixFollowerLimitWire,
    build_copy_mix_follower_limit,
)
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[CopyMixFollowerLimit]] = Operation(
    exchange="bitget",
    id="copyMixFollowerGetQuantityLimits",
    method="GET",
    path="/api/v2/copy/mix-follower/query-quantity-limit",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("ip_10@copyMixFollowerGetQuantityLimits", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("product_type", "productType", Choice(ProductType), required=True),
    ),
    result=Result(list[CopyMixFollowerLimitWire], lambda wire: [build_copy_mix_follower_limit(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
) -> Call[list[CopyMixFollowerLimit]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
        }
    )


def sync_detailed(
    client: Client, *, symbol: str | Unset = UNSET, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> Response[list[CopyMixFollowerLimit]]:
    """Get the sizes that may be copied. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
        ),
        options,
    )


def sync(
    client: Client, *, symbol: str | Unset = UNSET, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> list[CopyMixFollowerLimit]:
    """Get the sizes that may be copied."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    options: RequestOptions | None = None,
) -> Response[list[CopyMixFollowerLimit]]:
    """Get the sizes that may be copied. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    options: RequestOptions | None = None,
) -> list[CopyMixFollowerLimit]:
    """Get the sizes that may be copied."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
            ),
            options,
        )
    ).parsed
