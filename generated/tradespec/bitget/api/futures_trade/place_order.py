"""Place a limit or market order.

Success means that the order was taken in, not that it was filled: ask `futures_trade.get_order`. HEDGE MODE: side
names the position. Open a long with buy + open, close it with buy + CLOSE (sell + close answers 22002); a short is
sell + open, sell + close. ONE-WAY MODE: leave trade_side out (else 40774). client_oid makes no repeat safe: after
an unknown outcome look it up first. Copy-trade leaders may call once a second.

Args:
    symbol: Contract, such as BTCUSDT. At most 50 characters.
    product_type: Which futures.
    margin_mode: Margin of the position. What happens where the contract is set to the other mode is not documented.
    margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin for
        COIN-FUTURES.
    size: Base coin, also for market buys; not below min_trade_num and a multiple of size_multiplier of the
        contract. Above 0.
    price: Limit price, a multiple of the price step of the contract. Needed for limit orders. Above 0.
    side: Hedge mode: the position, buy the long one and sell the short one, for opening AND closing. One-way mode:
        what to do.
    trade_side: Hedge mode only, and needed there: open or close the position that side names. Leave it out in
        one-way mode (40774).
    order_type: limit or market. post_only, ioc and fok are no types but values of force.
    force: How long a limit order may rest. When left out: gtc.
    client_oid: Your own id, by which the order is found again. Unconfirmed: The largest length; sources say 32, 49
        and 50. When left out, the client makes one up; an error has it as client_id.
    reduce_only: One-way mode only: YES lets the order only make the position smaller. When left out: NO.
    preset_stop_surplus_price: Trigger price of the take profit that comes with the position; on a held position it
        changes its take profit. Above 0.
    preset_stop_loss_price: Trigger price of the stop loss that comes with the position; on a held position it
        changes its stop loss. Above 0.
    preset_stop_surplus_execute_price: Limit price of the take profit once triggered; left out, at market. Useless
        without preset_stop_surplus_price. Above 0.
    preset_stop_loss_execute_price: Limit price of the stop loss once triggered; left out, at market. Useless
        without preset_stop_loss_price. Above 0.
    stp_mode: What happens when you would trade with yourself. When left out: none.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/mix/order/place-order. Document section: Place Order.

Generated from specs/bitget/futures_trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Condition, Given, When
from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Reconcile, Result
from tradespec.core.unset import UNSET, Unset

from ...models.force import Force, ForceLike
from ...models.margin_mode import MarginMode, MarginModeLike
from ...models.order_ref import OrderRef, OrderRefWire, build_order_ref
from ...models.order_type import OrderType, OrderTypeLike
from ...models.product_type import ProductType, ProductTypeLike
from ...models.reduce_only import ReduceOnly, ReduceOnlyLike
from ...models.side import Side, SideLike
from ...models.stp_mode import StpMode, StpModeLike
from ...models.trade_side import TradeSide, TradeSideLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderRef] = Operation(
    exchange="bitget",
    id="futuresTradePlaceOrder",
    method="POST",
    path="/api/v2/mix/order/place-order",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresTradePlaceOrder", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("margin_mode", "marginMode", Choice(MarginMode), required=True),
        Param("margin_coin", "marginCoin", Text(min_length=1), required=True),
        Param("size", "size", Number(quoted=True, gt="0"), required=True),
        Param("price", "price", Number(quoted=True, gt="0")),
        Param("side", "side", Choice(Side), required=True),
        Param("trade_side", "tradeSide", Choice(TradeSide)),
        Param("order_type", "orderType", Choice(OrderType), required=True),
        Param("force", "force", Choice(Force)),
        Param("client_oid", "clientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
        Param("reduce_only", "reduceOnly", Choice(ReduceOnly)),
        Param("preset_stop_surplus_price", "presetStopSurplusPrice", Number(quoted=True, gt="0")),
        Param("preset_stop_loss_price", "presetStopLossPrice", Number(quoted=True, gt="0")),
        Param("preset_stop_surplus_execute_price", "presetStopSurplusExecutePrice", Number(quoted=True, gt="0")),
        Param("preset_stop_loss_execute_price", "presetStopLossExecutePrice", Number(quoted=True, gt="0")),
        Param("stp_mode", "stpMode", Choice(StpMode)),
    ),
    body_type="json",
    checks=(
        Given(
            "preset_stop_surplus_execute_price",
            "preset_stop_surplus_execute_price is the limit price of a take profit; give preset_stop_surplus_price, which triggers it",
            require=("preset_stop_surplus_price",),
        ),
        Given(
            "preset_stop_loss_execute_price",
            "preset_stop_loss_execute_price is the limit price of a stop loss; give preset_stop_loss_price, which triggers it",
            require=("preset_stop_loss_price",),
        ),
        When(
            "order_type",
            ("limit",),
            "a limit order needs a price; write order_type='market' to take the best price",
            require=("price",),
        ),
        When(
            "reduce_only",
            ("YES",),
            "in hedge mode reduce_only with trade_side='open' would be ignored and OPEN a position; write trade_side='close' to close one, or leave trade_side out in one-way mode",
            default="NO",
            forbid=("reduce_only",),
            also=(Condition("trade_side", ("open",), None),),
        ),
    ),
    result=Result(OrderRefWire, build_order_ref),
    mint="client_oid",
    reconcile=Reconcile(
        "tradespec.bitget.api.futures_trade.get_order",
        "client_oid",
        ("symbol", "product_type"),
        60,
        created="c_time",
        reach=None,
        unless=(),
    ),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_mode: MarginModeLike,
    margin_coin: str,
    size: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    side: SideLike,
    trade_side: TradeSideLike | Unset = UNSET,
    order_type: OrderTypeLike,
    force: ForceLike | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    reduce_only: ReduceOnlyLike | Unset = UNSET,
    preset_stop_surplus_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_price: DecimalLike | Unset = UNSET,
    preset_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_execute_price: DecimalLike | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
) -> Call[OrderRef]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "product_type": product_type,
            "margin_mode": margin_mode,
            "margin_coin": margin_coin,
            "size": size,
            "price": price,
            "side": side,
            "trade_side": trade_side,
            "order_type": order_type,
            "force": force,
            "client_oid": client_oid,
            "reduce_only": reduce_only,
            "preset_stop_surplus_price": preset_stop_surplus_price,
            "preset_stop_loss_price": preset_stop_loss_price,
            "preset_stop_surplus_execute_price": preset_stop_surplus_execute_price,
            "preset_stop_loss_execute_price": preset_stop_loss_execute_price,
            "stp_mode": stp_mode,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_mode: MarginModeLike,
    margin_coin: str,
    size: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    side: SideLike,
    trade_side: TradeSideLike | Unset = UNSET,
    order_type: OrderTypeLike,
    force: ForceLike | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    reduce_only: ReduceOnlyLike | Unset = UNSET,
    preset_stop_surplus_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_price: DecimalLike | Unset = UNSET,
    preset_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_execute_price: DecimalLike | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderRef]:
    """Place a limit or market order. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_mode=margin_mode,
            margin_coin=margin_coin,
            size=size,
            price=price,
            side=side,
            trade_side=trade_side,
            order_type=order_type,
            force=force,
            client_oid=client_oid,
            reduce_only=reduce_only,
            preset_stop_surplus_price=preset_stop_surplus_price,
            preset_stop_loss_price=preset_stop_loss_price,
            preset_stop_surplus_execute_price=preset_stop_surplus_execute_price,
            preset_stop_loss_execute_price=preset_stop_loss_execute_price,
            stp_mode=stp_mode,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_mode: MarginModeLike,
    margin_coin: str,
    size: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    side: SideLike,
    trade_side: TradeSideLike | Unset = UNSET,
    order_type: OrderTypeLike,
    force: ForceLike | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    reduce_only: ReduceOnlyLike | Unset = UNSET,
    preset_stop_surplus_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_price: DecimalLike | Unset = UNSET,
    preset_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_execute_price: DecimalLike | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderRef:
    """Place a limit or market order."""
    return client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_mode=margin_mode,
            margin_coin=margin_coin,
            size=size,
            price=price,
            side=side,
            trade_side=trade_side,
            order_type=order_type,
            force=force,
            client_oid=client_oid,
            reduce_only=reduce_only,
            preset_stop_surplus_price=preset_stop_surplus_price,
            preset_stop_loss_price=preset_stop_loss_price,
            preset_stop_surplus_execute_price=preset_stop_surplus_execute_price,
            preset_stop_loss_execute_price=preset_stop_loss_execute_price,
            stp_mode=stp_mode,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_mode: MarginModeLike,
    margin_coin: str,
    size: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    side: SideLike,
    trade_side: TradeSideLike | Unset = UNSET,
    order_type: OrderTypeLike,
    force: ForceLike | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    reduce_only: ReduceOnlyLike | Unset = UNSET,
    preset_stop_surplus_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_price: DecimalLike | Unset = UNSET,
    preset_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_execute_price: DecimalLike | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderRef]:
    """Place a limit or market order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            product_type=product_type,
            margin_mode=margin_mode,
            margin_coin=margin_coin,
            size=size,
            price=price,
            side=side,
            trade_side=trade_side,
            order_type=order_type,
            force=force,
            client_oid=client_oid,
            reduce_only=reduce_only,
            preset_stop_surplus_price=preset_stop_surplus_price,
            preset_stop_loss_price=preset_stop_loss_price,
            preset_stop_surplus_execute_price=preset_stop_surplus_execute_price,
            preset_stop_loss_execute_price=preset_stop_loss_execute_price,
            stp_mode=stp_mode,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str,
    product_type: ProductTypeLike,
    margin_mode: MarginModeLike,
    margin_coin: str,
    size: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    side: SideLike,
    trade_side: TradeSideLike | Unset = UNSET,
    order_type: OrderTypeLike,
    force: ForceLike | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    reduce_only: ReduceOnlyLike | Unset = UNSET,
    preset_stop_surplus_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_price: DecimalLike | Unset = UNSET,
    preset_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    preset_stop_loss_execute_price: DecimalLike | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderRef:
    """Place a limit or market order."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                product_type=product_type,
                margin_mode=margin_mode,
                margin_coin=margin_coin,
                size=size,
                price=price,
                side=side,
                trade_side=trade_side,
                order_type=order_type,
                force=force,
                client_oid=client_oid,
                reduce_only=reduce_only,
                preset_stop_surplus_price=preset_stop_surplus_price,
                preset_stop_loss_price=preset_stop_loss_price,
                preset_stop_surplus_execute_price=preset_stop_surplus_execute_price,
                preset_stop_loss_execute_price=preset_stop_loss_execute_price,
                stp_mode=stp_mode,
            ),
            options,
        )
    ).parsed
