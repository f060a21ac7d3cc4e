"""Get the largest size that can be opened.

How much more can be opened on one side with the present balance, positions and orders. It changes with the market;
treat it as an estimate.

Unconfirmed: Bitget documents 20 calls a second; one client library reckons with 3.

Args:
    symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50 characters.
    product_type: Which futures.
    margin_coin: Coin of the margin, upper case. USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin (such
        as BTC) for COIN-FUTURES.
    pos_side: Side of the position to open.
    order_type: Kind of the order that opens it.
    open_price: Price at which to open; a limit order needs it. Above 0.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

GET /api/v2/mix/account/max-open. Document section: Get Max Openable Quantity.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import When
from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_max_open import FuturesMaxOpen, FuturesMaxOpenWire, build_futures_max_open
from ...models.hold_side import HoldSide, HoldSideLike
from ...models.order_type import OrderType, OrderTypeLike
from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FuturesMaxOpen] = Operation(
    exchange="bitget",
    id="futuresAccountGetMaxOpen",
    method="GET",
    path="/api/v2/mix/account/max-open",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_20@futuresAccountGetMaxOpen", 1)),
    query=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("margin_coin", "marginCoin", Text(min_length=1), required=True),
        Param("pos_side", "posSide", Choice(HoldSide), required=True),
        Param("order_type", "orderType", Choice(OrderType), required=True),
        Param("open_price", "openPrice", Number(quoted=True, gt="0")),
    ),
    checks=(
        When(
            "order_type",
            ("limit",),
            "a limit order needs open_price, the price at which to open",
            require=("open_price",),
        ),
    ),
    result=Result(FuturesMaxOpenWire, build_futures_max_open),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    pos_side: HoldSideLike,
    order_type: OrderTypeLike,
    open_price: DecimalLike | Unset = UNSET,
) -> Call[FuturesMaxOpen]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
            "margin_coin": margin_coin,
            "pos_side": pos_side,
            "order_type": order_type,
            "open_price": open_price,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    pos_side: HoldSideLike,
    order_type: OrderTypeLike,
    open_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesMaxOpen]:
    """Get the largest size that can be opened. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            pos_side=pos_side,
            order_type=order_type,
            open_price=open_price,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    pos_side: HoldSideLike,
    order_type: OrderTypeLike,
    open_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesMaxOpen:
    """Get the largest size that can be opened."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            pos_side=pos_side,
            order_type=order_type,
            open_price=open_price,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    pos_side: HoldSideLike,
    order_type: OrderTypeLike,
    open_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[FuturesMaxOpen]:
    """Get the largest size that can be opened. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            pos_side=pos_side,
            order_type=order_type,
            open_price=open_price,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_coin: str,
    pos_side: HoldSideLike,
    order_type: OrderTypeLike,
    open_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> FuturesMaxOpen:
    """Get the largest size that can be opened."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
                margin_coin=margin_coin,
                pos_side=pos_side,
                order_type=order_type,
                open_price=open_price,
            ),
            options,
        )
    ).parsed
