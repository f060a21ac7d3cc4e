"""Set the position mode of a product type.

Chooses one-way or hedge mode for all contracts of a product type at once. Refused (40920) while any of them has a
position or an order. Setting the present mode again succeeds. Orders are written differently in hedge mode; see
`futures_trade.place_order`.

Args:
    product_type: Which futures: settled in USDT, in USDC, or in the base coin.
    pos_mode: one_way_mode: one net position for each contract. hedge_mode: a long and a short one side by side. It
        holds for the whole account and product type.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/mix/account/set-position-mode. Document section: Change Position Mode.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param
from tradespec.core.operation import Call, Operation, Result

from ...models.futures_position_mode import FuturesPositionMode, FuturesPositionModeWire, build_futures_position_mode
from ...models.pos_mode import PosMode, PosModeLike
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FuturesPositionMode] = Operation(
    exchange="bitget",
    id="futuresAccountSetPositionMode",
    method="POST",
    path="/api/v2/mix/account/set-position-mode",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@futuresAccountSetPositionMode", 1)),
    body=(
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("pos_mode", "posMode", Choice(PosMode), required=True),
    ),
    body_type="json",
    result=Result(FuturesPositionModeWire, build_futures_position_mode),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
    pos_mode: PosModeLike,
) -> Call[FuturesPositionMode]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "pos_mode": pos_mode,
        }
    )


def sync_detailed(
    client: Client, *, product_type: ProductTypeLike, pos_mode: PosModeLike, options: RequestOptions | None = None
) -> Response[FuturesPositionMode]:
    """Set the position mode of a product type. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            pos_mode=pos_mode,
        ),
        options,
    )


def sync(
    client: Client, *, product_type: ProductTypeLike, pos_mode: PosModeLike, options: RequestOptions | None = None
) -> FuturesPositionMode:
    """Set the position mode of a product type."""
    return client.execute(
        call(
            product_type=product_type,
            pos_mode=pos_mode,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_type: ProductTypeLike, pos_mode: PosModeLike, options: RequestOptions | None = None
) -> Response[FuturesPositionMode]:
    """Set the position mode of a product type. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
            pos_mode=pos_mode,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, product_type: ProductTypeLike, pos_mode: PosModeLike, options: RequestOptions | None = None
) -> FuturesPositionMode:
    """Set the position mode of a product type."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                pos_mode=pos_mode,
            ),
            options,
        )
    ).parsed
