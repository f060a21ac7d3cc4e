"""Close tracked orders at the market.

Closes one tracked order, those of a symbol, or - with product_type alone - ALL positions of that product type.
Tracked orders can be closed by this call only. The answer names the orders that are being closed, not their fills.
It counts as unsafe because a repeat would also close orders opened in between.

Args:
    tracking_no: Only this tracked order. If you give the symbol too, it must be that of the order.
    symbol: Only orders of this contract. At most 50 characters.
    product_type: Which futures. Given alone, all positions of it are closed.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/copy/mix-trader/order-close-positions. Document section: Close Tracking Order.

Generated from specs/bitget/copy_mix_trader.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.copy_mix_trader_closing import (
    CopyMixTraderClosing,
    CopyMixTraderClosingWire,
    build_copy_mix_trader_closing,
)
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[CopyMixTraderClosing]] = Operation(
    exchange="bitget",
    id="copyMixTraderCloseOrders",
    method="POST",
    path="/api/v2/copy/mix-trader/order-close-positions",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copyMixTraderCloseOrders", 1)),
    body=(
        Param("tracking_no", "trackingNo", Text(pattern="^[0-9]{1,20}$")),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("product_type", "productType", Choice(ProductType), required=True),
    ),
    body_type="json",
    result=Result(list[CopyMixTraderClosingWire], lambda wire: [build_copy_mix_trader_closing(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    tracking_no: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
) -> Call[list[CopyMixTraderClosing]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "tracking_no": tracking_no,
            "symbol": symbol,
            "product_type": product_type,
        }
    )


def sync_detailed(
    client: Client,
    *,
    tracking_no: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    options: RequestOptions | None = None,
) -> Response[list[CopyMixTraderClosing]]:
    """Close tracked orders at the market. With status, headers and raw bytes."""
    return client.execute(
        call(
            tracking_no=tracking_no,
            symbol=symbol,
            product_type=product_type,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    tracking_no: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    options: RequestOptions | None = None,
) -> list[CopyMixTraderClosing]:
    """Close tracked orders at the market."""
    return client.execute(
        call(
            tracking_no=tracking_no,
            symbol=symbol,
            product_type=product_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    tracking_no: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    options: RequestOptions | None = None,
) -> Response[list[CopyMixTraderClosing]]:
    """Close tracked orders at the market. With status, headers and raw bytes."""
    return await client.execute(
        call(
            tracking_no=tracking_no,
            symbol=symbol,
            product_type=product_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    tracking_no: str | Unset = UNSET,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    options: RequestOptions | None = None,
) -> list[CopyMixTraderClosing]:
    """Close tracked orders at the market."""
    return (
        await client.execute(
            call(
                tracking_no=tracking_no,
                symbol=symbol,
                product_type=product_type,
            ),
            options,
        )
    ).parsed
