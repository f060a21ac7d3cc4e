"""List the open positions.

All open positions of one product type; an empty list when there is none. In hedge mode a contract may have two
rows, a long and a short one. Bitget documents newest first; one recording had the older one first, so sort by
`c_time` yourself.

Args:
    product_type: Which futures.
    margin_coin: Only positions with this margin coin, such as USDT; upper case.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/mix/position/all-position. Document section: Get All Positions.

Generated from specs/bitget/futures_position.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_position import FuturesPosition, FuturesPositionWire, build_futures_position
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[FuturesPosition]] = Operation(
    exchange="bitget",
    id="futuresPositionGetPositions",
    method="GET",
    path="/api/v2/mix/position/all-position",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@futuresPositionGetPositions", 1)),
    query=(
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("margin_coin", "marginCoin", Text(min_length=1)),
    ),
    result=Result(list[FuturesPositionWire], lambda wire: [build_futures_position(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
) -> Call[list[FuturesPosition]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "margin_coin": margin_coin,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesPosition]]:
    """List the open positions. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            margin_coin=margin_coin,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesPosition]:
    """List the open positions."""
    return client.execute(
        call(
            product_type=product_type,
            margin_coin=margin_coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[FuturesPosition]]:
    """List the open positions. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
            margin_coin=margin_coin,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    margin_coin: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[FuturesPosition]:
    """List the open positions."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                margin_coin=margin_coin,
            ),
            options,
        )
    ).parsed
