"""Place a trigger order or a trailing stop.

normal_plan places an order once the price reaches trigger_price; track_plan follows the price from there and sells
or buys at market after a turn of callback_ratio percent. side and trade_side mean the same as in
`futures_trade.place_order`: a long of hedge mode is closed by buy + close. To protect a position use
`futures_plan.place_tpsl_order`.

Args:
    plan_type: normal_plan or track_plan.
    symbol: Contract, such as BTCUSDT. At most 50 characters.
    product_type: Which futures.
    margin_mode: Margin of the position. What happens where the contract is set to the other mode is not documented.
    margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin for
        COIN-FUTURES.
    size: Base coin, also for market buys; not below min_trade_num and a multiple of size_multiplier of the
        contract. Above 0.
    price: Limit price once triggered. Needed for limit orders, not for market orders and trailing stops. Above 0.
    callback_ratio: Trailing stops only, and needed there: the turn in percent, at most 10. Above 0, at most 10.
    trigger_price: The price at which the order is placed, or from which the stop trails. Above 0.
    trigger_type: mark_price or fill_price.
    side: Hedge mode: the position, buy the long one and sell the short one, for opening AND closing. One-way mode:
        what to do.
    trade_side: Hedge mode only, and needed there: open or close the position that side names. Leave it out in
        one-way mode (40774).
    order_type: limit or market; trailing stops are market.
    client_oid: Your own id, by which the order is found again. Left out, Bitget makes one up. Unconfirmed: The
        largest length; sources say 32, 49 and 50. When left out, the client makes one up; an error has it as
        client_id.
    reduce_only: One-way mode only: YES lets the order only make the position smaller. When left out: NO.
        Unconfirmed: Bitget's document of this call writes yes and no; its sample and all clients send YES and NO.
    stop_surplus_trigger_price: Take profit of the order: a price for normal_plan, a percentage of 0.01 to 999.99
        for track_plan; 0 for none. At least 0.
    stop_surplus_execute_price: Limit price of the take profit; left out or 0, at market. Not for trailing stops. At
        least 0.
    stop_surplus_trigger_type: Needed with stop_surplus_trigger_price; fill_price for trailing stops.
    stop_loss_trigger_price: Stop loss of the order: a price for normal_plan, a percentage of 0.01 to 999.99 for
        track_plan; 0 for none. At least 0.
    stop_loss_execute_price: Limit price of the stop loss; left out or 0, at market. Not for trailing stops. At
        least 0.
    stop_loss_trigger_type: Needed with stop_loss_trigger_price; fill_price for trailing stops.
    stp_mode: What happens when you would trade with yourself. When left out: none.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/mix/order/place-plan-order (also spelled /api/v2/mix/order/plan/place-order, which is never sent).
Document section: Place Trigger Order.

Generated from specs/bitget/futures_plan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Condition, Given, When
from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.futures_plan_type import FuturesPlanType, FuturesPlanTypeLike
from ...models.margin_mode import MarginMode, MarginModeLike
from ...models.order_ref import OrderRef, OrderRefWire, build_order_ref
from ...models.order_type import OrderType, OrderTypeLike
from ...models.product_type import ProductType, ProductTypeLike
from ...models.reduce_only import ReduceOnly, ReduceOnlyLike
from ...models.side import Side, SideLike
from ...models.stp_mode import StpMode, StpModeLike
from ...models.trade_side import TradeSide, TradeSideLike
from ...models.trigger_type import TriggerType, TriggerTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderRef] = Operation(
    exchange="bitget",
    id="futuresPlanPlaceOrder",
    method="POST",
    path="/api/v2/mix/order/place-plan-order",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@futuresPlanPlaceOrder", 1)),
    body=(
        Param("plan_type", "planType", Choice(FuturesPlanType), required=True),
        Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("margin_mode", "marginMode", Choice(MarginMode), required=True),
        Param("margin_coin", "marginCoin", Text(min_length=1), required=True),
        Param("size", "size", Number(quoted=True, gt="0"), required=True),
        Param("price", "price", Number(quoted=True, gt="0")),
        Param("callback_ratio", "callbackRatio", Number(quoted=True, gt="0", le="10")),
        Param("trigger_price", "triggerPrice", Number(quoted=True, gt="0"), required=True),
        Param("trigger_type", "triggerType", Choice(TriggerType), required=True),
        Param("side", "side", Choice(Side), required=True),
        Param("trade_side", "tradeSide", Choice(TradeSide)),
        Param("order_type", "orderType", Choice(OrderType), required=True),
        Param("client_oid", "clientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
        Param("reduce_only", "reduceOnly", Choice(ReduceOnly)),
        Param("stop_surplus_trigger_price", "stopSurplusTriggerPrice", Number(quoted=True, ge="0")),
        Param("stop_surplus_execute_price", "stopSurplusExecutePrice", Number(quoted=True, ge="0")),
        Param("stop_surplus_trigger_type", "stopSurplusTriggerType", Choice(TriggerType)),
        Param("stop_loss_trigger_price", "stopLossTriggerPrice", Number(quoted=True, ge="0")),
        Param("stop_loss_execute_price", "stopLossExecutePrice", Number(quoted=True, ge="0")),
        Param("stop_loss_trigger_type", "stopLossTriggerType", Choice(TriggerType)),
        Param("stp_mode", "stpMode", Choice(StpMode)),
    ),
    body_type="json",
    checks=(
        When(
            "plan_type",
            ("normal_plan",),
            "a limit trigger order needs a price, its limit once triggered; or write order_type='market'",
            require=("price",),
            also=(Condition("order_type", ("limit",), None),),
        ),
        When(
            "order_type",
            ("market",),
            "a market order takes no price; write order_type='limit', or leave price out",
            forbid=("price",),
        ),
        When(
            "plan_type",
            ("track_plan",),
            "a trailing stop (track_plan) needs a callback_ratio, the turn in percent, at most 10",
            require=("callback_ratio",),
        ),
        When(
            "plan_type",
            ("normal_plan",),
            "callback_ratio is for trailing stops; write plan_type='track_plan'",
            forbid=("callback_ratio",),
        ),
        When(
            "plan_type",
            ("track_plan",),
            "a trailing stop (track_plan) executes at market; write order_type='market'",
            forbid=("order_type",),
            also=(Condition("order_type", ("limit",), None),),
        ),
        When(
            "plan_type",
            ("track_plan",),
            "a trailing stop (track_plan) executes at market, and so do its take profit and stop loss; leave their prices out",
            forbid=("price", "stop_surplus_execute_price", "stop_loss_execute_price"),
        ),
        Given(
            "stop_surplus_trigger_price",
            "a take profit needs both stop_surplus_trigger_price and stop_surplus_trigger_type",
            require=("stop_surplus_trigger_type",),
        ),
        Given(
            "stop_loss_trigger_price",
            "a stop loss needs both stop_loss_trigger_price and stop_loss_trigger_type",
            require=("stop_loss_trigger_type",),
        ),
        When(
            "plan_type",
            ("track_plan",),
            "the take profit of a trailing stop triggers by fill_price only",
            forbid=("stop_surplus_trigger_type",),
            also=(Condition("stop_surplus_trigger_type", ("mark_price",), None),),
        ),
        When(
            "plan_type",
            ("track_plan",),
            "the stop loss of a trailing stop triggers by fill_price only",
            forbid=("stop_loss_trigger_type",),
            also=(Condition("stop_loss_trigger_type", ("mark_price",), None),),
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
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    plan_type: FuturesPlanTypeLike,
    symbol: str,
    product_type: ProductTypeLike,
    margin_mode: MarginModeLike,
    margin_coin: str,
    size: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    callback_ratio: DecimalLike | Unset = UNSET,
    trigger_price: DecimalLike,
    trigger_type: TriggerTypeLike,
    side: SideLike,
    trade_side: TradeSideLike | Unset = UNSET,
    order_type: OrderTypeLike,
    client_oid: str | Unset = UNSET,
    reduce_only: ReduceOnlyLike | Unset = UNSET,
    stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
    stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
    stop_loss_trigger_price: DecimalLike | Unset = UNSET,
    stop_loss_execute_price: DecimalLike | Unset = UNSET,
    stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
) -> Call[OrderRef]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "plan_type": plan_type,
            "symbol": symbol,
            "product_type": product_type,
            "margin_mode": margin_mode,
            "margin_coin": margin_coin,
            "size": size,
            "price": price,
            "callback_ratio": callback_ratio,
            "trigger_price": trigger_price,
            "trigger_type": trigger_type,
            "side": side,
            "trade_side": trade_side,
            "order_type": order_type,
            "client_oid": client_oid,
            "reduce_only": reduce_only,
            "stop_surplus_trigger_price": stop_surplus_trigger_price,
            "stop_surplus_execute_price": stop_surplus_execute_price,
            "stop_surplus_trigger_type": stop_surplus_trigger_type,
            "stop_loss_trigger_price": stop_loss_trigger_price,
            "stop_loss_execute_price": stop_loss_execute_price,
            "stop_loss_trigger_type": stop_loss_trigger_type,
            "stp_mode": stp_mode,
        }
    )


def sync_detailed(
    client: Client,
    *,
    plan_type: FuturesPlanTypeLike,
    symbol: str,
    product_type: ProductTypeLike,
    margin_mode: MarginModeLike,
    margin_coin: str,
    size: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    callback_ratio: DecimalLike | Unset = UNSET,
    trigger_price: DecimalLike,
    trigger_type: TriggerTypeLike,
    side: SideLike,
    trade_side: TradeSideLike | Unset = UNSET,
    order_type: OrderTypeLike,
    client_oid: str | Unset = UNSET,
    reduce_only: ReduceOnlyLike | Unset = UNSET,
    stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
    stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
    stop_loss_trigger_price: DecimalLike | Unset = UNSET,
    stop_loss_execute_price: DecimalLike | Unset = UNSET,
    stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderRef]:
    """Place a trigger order or a trailing stop. With status, headers and raw bytes."""
    return client.execute(
        call(
            plan_type=plan_type,
            symbol=symbol,
            product_type=product_type,
            margin_mode=margin_mode,
            margin_coin=margin_coin,
            size=size,
            price=price,
            callback_ratio=callback_ratio,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            side=side,
            trade_side=trade_side,
            order_type=order_type,
            client_oid=client_oid,
            reduce_only=reduce_only,
            stop_surplus_trigger_price=stop_surplus_trigger_price,
            stop_surplus_execute_price=stop_surplus_execute_price,
            stop_surplus_trigger_type=stop_surplus_trigger_type,
            stop_loss_trigger_price=stop_loss_trigger_price,
            stop_loss_execute_price=stop_loss_execute_price,
            stop_loss_trigger_type=stop_loss_trigger_type,
            stp_mode=stp_mode,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    plan_type: FuturesPlanTypeLike,
    symbol: str,
    product_type: ProductTypeLike,
    margin_mode: MarginModeLike,
    margin_coin: str,
    size: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    callback_ratio: DecimalLike | Unset = UNSET,
    trigger_price: DecimalLike,
    trigger_type: TriggerTypeLike,
    side: SideLike,
    trade_side: TradeSideLike | Unset = UNSET,
    order_type: OrderTypeLike,
    client_oid: str | Unset = UNSET,
    reduce_only: ReduceOnlyLike | Unset = UNSET,
    stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
    stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
    stop_loss_trigger_price: DecimalLike | Unset = UNSET,
    stop_loss_execute_price: DecimalLike | Unset = UNSET,
    stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderRef:
    """Place a trigger order or a trailing stop."""
    return client.execute(
        call(
            plan_type=plan_type,
            symbol=symbol,
            product_type=product_type,
            margin_mode=margin_mode,
            margin_coin=margin_coin,
            size=size,
            price=price,
            callback_ratio=callback_ratio,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            side=side,
            trade_side=trade_side,
            order_type=order_type,
            client_oid=client_oid,
            reduce_only=reduce_only,
            stop_surplus_trigger_price=stop_surplus_trigger_price,
            stop_surplus_execute_price=stop_surplus_execute_price,
            stop_surplus_trigger_type=stop_surplus_trigger_type,
            stop_loss_trigger_price=stop_loss_trigger_price,
            stop_loss_execute_price=stop_loss_execute_price,
            stop_loss_trigger_type=stop_loss_trigger_type,
            stp_mode=stp_mode,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    plan_type: FuturesPlanTypeLike,
    symbol: str,
    product_type: ProductTypeLike,
    margin_mode: MarginModeLike,
    margin_coin: str,
    size: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    callback_ratio: DecimalLike | Unset = UNSET,
    trigger_price: DecimalLike,
    trigger_type: TriggerTypeLike,
    side: SideLike,
    trade_side: TradeSideLike | Unset = UNSET,
    order_type: OrderTypeLike,
    client_oid: str | Unset = UNSET,
    reduce_only: ReduceOnlyLike | Unset = UNSET,
    stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
    stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
    stop_loss_trigger_price: DecimalLike | Unset = UNSET,
    stop_loss_execute_price: DecimalLike | Unset = UNSET,
    stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderRef]:
    """Place a trigger order or a trailing stop. With status, headers and raw bytes."""
    return await client.execute(
        call(
            plan_type=plan_type,
            symbol=symbol,
            product_type=product_type,
            margin_mode=margin_mode,
            margin_coin=margin_coin,
            size=size,
            price=price,
            callback_ratio=callback_ratio,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            side=side,
            trade_side=trade_side,
            order_type=order_type,
            client_oid=client_oid,
            reduce_only=reduce_only,
            stop_surplus_trigger_price=stop_surplus_trigger_price,
            stop_surplus_execute_price=stop_surplus_execute_price,
            stop_surplus_trigger_type=stop_surplus_trigger_type,
            stop_loss_trigger_price=stop_loss_trigger_price,
            stop_loss_execute_price=stop_loss_execute_price,
            stop_loss_trigger_type=stop_loss_trigger_type,
            stp_mode=stp_mode,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    plan_type: FuturesPlanTypeLike,
    symbol: str,
    product_type: ProductTypeLike,
    margin_mode: MarginModeLike,
    margin_coin: str,
    size: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    callback_ratio: DecimalLike | Unset = UNSET,
    trigger_price: DecimalLike,
    trigger_type: TriggerTypeLike,
    side: SideLike,
    trade_side: TradeSideLike | Unset = UNSET,
    order_type: OrderTypeLike,
    client_oid: str | Unset = UNSET,
    reduce_only: ReduceOnlyLike | Unset = UNSET,
    stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
    stop_surplus_execute_price: DecimalLike | Unset = UNSET,
    stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
    stop_loss_trigger_price: DecimalLike | Unset = UNSET,
    stop_loss_execute_price: DecimalLike | Unset = UNSET,
    stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
    stp_mode: StpModeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderRef:
    """Place a trigger order or a trailing stop."""
    return (
        await client.execute(
            call(
                plan_type=plan_type,
                symbol=symbol,
                product_type=product_type,
                margin_mode=margin_mode,
                margin_coin=margin_coin,
                size=size,
                price=price,
                callback_ratio=callback_ratio,
                trigger_price=trigger_price,
                trigger_type=trigger_type,
                side=side,
                trade_side=trade_side,
                order_type=order_type,
                client_oid=client_oid,
                reduce_only=reduce_only,
                stop_surplus_trigger_price=stop_surplus_trigger_price,
                stop_surplus_execute_price=stop_surplus_execute_price,
                stop_surplus_trigger_type=stop_surplus_trigger_type,
                stop_loss_trigger_price=stop_loss_trigger_price,
                stop_loss_execute_price=stop_loss_execute_price,
                stop_loss_trigger_type=stop_loss_trigger_type,
                stp_mode=stp_mode,
            ),
            options,
        )
    ).parsed
