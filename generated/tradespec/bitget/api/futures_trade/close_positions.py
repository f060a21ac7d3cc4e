"""Close positions at market.

Closes positions at market at once. TRAP: WITHOUT symbol it closes ALL positions of the product type, and in hedge
mode without hold_side both sides. With no position it is refused (22002). The call succeeds even if it could close
none: look at the failures of the result.

Args:
    product_type: Which futures.
    symbol: Contract; left out, ALL positions of the product type. At most 50 characters.
    hold_side: Hedge mode only: the side to close; left out, both. Ignored in one-way mode.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/mix/order/close-positions. Document section: Flash Close Position.

Generated from specs/bitget/futures_trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_close_result import FuturesCloseResult, FuturesCloseResultWire, build_futures_close_result
from ...models.hold_side import HoldSide, HoldSideLike
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FuturesCloseResult] = Operation(
    exchange="bitget",
    id="futuresTradeClosePositions",
    method="POST",
    path="/api/v2/mix/order/close-positions",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@futuresTradeClosePositions", 1)),
    body=(
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("hold_side", "holdSide", Choice(HoldSide)),
    ),
    body_type="json",
    result=Result(FuturesCloseResultWire, build_futures_close_result),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    hold_side: HoldSideLike | Unset = UNSET,
) -> Call[FuturesCloseResult]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "symbol": symbol,
            "hold_side": hold_side,
        }
    )


def sync_detailed(
    client: Client,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    hold_side: HoldSideLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesCloseResult]:
    """Close positions at market. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
            hold_side=hold_side,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    hold_side: HoldSideLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesCloseResult:
    """Close positions at market."""
    return client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
            hold_side=hold_side,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    hold_side: HoldSideLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesCloseResult]:
    """Close positions at market. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
            symbol=symbol,
            hold_side=hold_side,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    product_type: ProductTypeLike,
    symbol: str | Unset = UNSET,
    hold_side: HoldSideLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesCloseResult:
    """Close positions at market."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                symbol=symbol,
                hold_side=hold_side,
            ),
            options,
        )
    ).parsed
