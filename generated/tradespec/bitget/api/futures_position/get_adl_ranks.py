"""See how near positions are to auto-deleveraging.

The place of each open position in the queue for auto-deleveraging (ADL), in which Bitget reduces positions itself.
The nearer its rank is to 1, the sooner a position is reduced.

Args:
    product_type: Which futures.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/mix/position/adlRank. Document section: Get Position Adl Rank.

Generated from specs/bitget/futures_position.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param
from tradespec.core.operation import Call, Operation, Result

from ...models.futures_adl_rank import FuturesAdlRank, FuturesAdlRankWire, build_futures_adl_rank
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesAdlRank]] = Operation(
    exchange="bitget",
    id="futuresPositionGetAdlRanks",
    method="GET",
    path="/api/v2/mix/position/adlRank",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@futuresPositionGetAdlRanks", 1)),
    query=(Param("product_type", "productType", Choice(ProductType), required=True),),
    result=Result(list[FuturesAdlRankWire], lambda wire: [build_futures_adl_rank(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
) -> Call[list[FuturesAdlRank]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
        }
    )


def sync_detailed(
    client: Client, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> Response[list[FuturesAdlRank]]:
    """See how near positions are to auto-deleveraging. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
        ),
        options,
    )


def sync(
    client: Client, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> list[FuturesAdlRank]:
    """See how near positions are to auto-deleveraging."""
    return client.execute(
        call(
            product_type=product_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> Response[list[FuturesAdlRank]]:
    """See how near positions are to auto-deleveraging. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, product_type: ProductTypeLike, options: RequestOptions | None = None
) -> list[FuturesAdlRank]:
    """See how near positions are to auto-deleveraging."""
    return (
        await client.execute(
            call(
                product_type=product_type,
            ),
            options,
        )
    ).parsed
