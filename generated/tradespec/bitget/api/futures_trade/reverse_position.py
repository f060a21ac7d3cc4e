"""Turn a position around at market.

Closes a position at market and opens the opposite one. Hedge mode: side names the position to turn, buy the long
and sell the short one; size of it is closed and opened the other way, more than the position means all of it.
One-way mode: without size all of it. Leaders may call once a second.

Unconfirmed: Bitget needs a trade_side in hedge mode and does not say whether open or close; which side one-way mode
wants is not said either.

Args:
    symbol: Contract, such as BTCUSDT. At most 50 characters.
    margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin for
        COIN-FUTURES.
    product_type: Which futures.
    side: Hedge mode: the position to turn, buy the long and sell the short one.
    size: Base coin to turn; left out in one-way mode, all of the position. Above 0.
    trade_side: Needed in hedge mode; leave it out in one-way mode.
    client_oid: Your own id, by which the order is found again. Left out, Bitget makes one up. Unconfirmed: The
        largest length; sources say 32, 49 and 50. When left out, the client makes one up; an error has it as
        client_id.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/mix/order/click-backhand. Document section: Reversal.

Generated from specs/bitget/futures_trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.order_ref import OrderRef, OrderRefWire, build_order_ref
from ...models.product_type import ProductType, ProductTypeLike
from ...models.side import Side, SideLike
from ...models.trade_side import TradeSide, TradeSideLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderRef] = Operation(
    exchange="bitget",
    id="futuresTradeReversePosition",
    method="POST",
    path="/api/v2/mix/order/click-backhand",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresTradeReversePosition", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("margin_coin", "marginCoin", Text(min_length=1), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("side", "side", Choice(Side), required=True),
        Param("size", "size", Number(quoted=True, gt="0")),
        Param("trade_side", "tradeSide", Choice(TradeSide)),
        Param("client_oid", "clientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
    ),
    body_type="json",
    result=Result(OrderRefWire, build_order_ref),
    mint="client_oid",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    margin_coin: str,
    product_type: ProductTypeLike,
    side: SideLike,
    size: DecimalLike | Unset = UNSET,
    trade_side: TradeSideLike | Unset = UNSET,
    client_oid: str | Unset = UNSET,
) -> Call[OrderRef]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "margin_coin": margin_coin,
            "product_type": product_type,
            "side": side,
            "size": size,
            "trade_side": trade_side,
            "client_oid": client_oid,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    margin_coin: str,
    product_type: ProductTypeLike,
    side: SideLike,
    size: DecimalLike | Unset = UNSET,
    trade_side: TradeSideLike | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderRef]:
    """Turn a position around at market. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            margin_coin=margin_coin,
            product_type=product_type,
            side=side,
            size=size,
            trade_side=trade_side,
            client_oid=client_oid,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    margin_coin: str,
    product_type: ProductTypeLike,
    side: SideLike,
    size: DecimalLike | Unset = UNSET,
    trade_side: TradeSideLike | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderRef:
    """Turn a position around at market."""
    return client.execute(
        call(
            symbol=symbol,
            margin_coin=margin_coin,
            product_type=product_type,
            side=side,
            size=size,
            trade_side=trade_side,
            client_oid=client_oid,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    margin_coin: str,
    product_type: ProductTypeLike,
    side: SideLike,
    size: DecimalLike | Unset = UNSET,
    trade_side: TradeSideLike | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderRef]:
    """Turn a position around at market. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            margin_coin=margin_coin,
            product_type=product_type,
            side=side,
            size=size,
            trade_side=trade_side,
            client_oid=client_oid,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    margin_coin: str,
    product_type: ProductTypeLike,
    side: SideLike,
    size: DecimalLike | Unset = UNSET,
    trade_side: TradeSideLike | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderRef:
    """Turn a position around at market."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                margin_coin=margin_coin,
                product_type=product_type,
                side=side,
                size=size,
                trade_side=trade_side,
                client_oid=client_oid,
            ),
            options,
        )
    ).parsed
