"""Close copied positions at the market.

Closes one copied order by its number, or what symbol, margin and direction name; with product_type alone it may be
everything. In hedge mode hold_side is needed unless tracking_no is given. The answer has the ids of the closing
orders, not their fills. It counts as unsafe because a repeat would also close what was copied in between.

Unconfirmed: What is closed when only product_type is given is not documented for followers; for traders it is
everything.

Args:
    product_type: Which futures.
    tracking_no: Only this copied order. What else is given must fit to it.
    symbol: Only positions of this contract. At most 50 characters.
    margin_coin: Only positions with margin in this coin.
    margin_mode: Only positions of this margin mode.
    hold_side: Only positions in this direction; needed in hedge mode, ignored in one-way mode.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/copy/mix-follower/close-positions. Document section: Close Positions.

Generated from specs/bitget/copy_mix_follower.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.copy_close_margin_mode import CopyCloseMarginMode, CopyCloseMarginModeLike
from ...models.copy_mix_follower_closing import (
    CopyMixFollowerClosing,
    CopyMixFollowerClosingWire,
    build_copy_mix_follower_closing,
)
from ...models.hold_side import HoldSide, HoldSideLike
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[CopyMixFollowerClosing] = Operation(
    exchange="bitget",
    id="copyMixFollowerClosePositions",
    method="POST",
    path="/api/v2/copy/mix-follower/close-positions",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copyMixFollowerClosePositions", 1)),
    body=(
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("tracking_no", "trackingNo", Text(pattern="^[0-9]{1,20}$")),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("margin_coin", "marginCoin", Text(min_length=1)),
        Param("margin_mode", "marginMode", Choice(CopyCloseMarginMode)),
        Param("hold_side", "holdSide", Choice(HoldSide)),
    ),
    body_type="json",
    result=Result(CopyMixFollowerClosingWire, build_copy_mix_follower_closing),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
    tracking_no: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    margin_mode: CopyCloseMarginModeLike | Unset = UNSET,
    hold_side: HoldSideLike | Unset = UNSET,
) -> Call[CopyMixFollowerClosing]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "tracking_no": tracking_no,
            "symbol": symbol,
            "margin_coin": margin_coin,
            "margin_mode": margin_mode,
            "hold_side": hold_side,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_type: ProductTypeLike,
    tracking_no: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    margin_mode: CopyCloseMarginModeLike | Unset = UNSET,
    hold_side: HoldSideLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[CopyMixFollowerClosing]:
    """Close copied positions at the market. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            tracking_no=tracking_no,
            symbol=symbol,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            hold_side=hold_side,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_type: ProductTypeLike,
    tracking_no: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    margin_mode: CopyCloseMarginModeLike | Unset = UNSET,
    hold_side: HoldSideLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> CopyMixFollowerClosing:
    """Close copied positions at the market."""
    return client.execute(
        call(
            product_type=product_type,
            tracking_no=tracking_no,
            symbol=symbol,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            hold_side=hold_side,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    tracking_no: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    margin_mode: CopyCloseMarginModeLike | Unset = UNSET,
    hold_side: HoldSideLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[CopyMixFollowerClosing]:
    """Close copied positions at the market. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
            tracking_no=tracking_no,
            symbol=symbol,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            hold_side=hold_side,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    tracking_no: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    margin_coin: str | Unset = UNSET,
    margin_mode: CopyCloseMarginModeLike | Unset = UNSET,
    hold_side: HoldSideLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> CopyMixFollowerClosing:
    """Close copied positions at the market."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                tracking_no=tracking_no,
                symbol=symbol,
                margin_coin=margin_coin,
                margin_mode=margin_mode,
                hold_side=hold_side,
            ),
            options,
        )
    ).parsed
