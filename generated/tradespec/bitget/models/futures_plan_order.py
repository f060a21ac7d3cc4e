"""Generated from specs/bitget/futures_plan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .futures_order_source import FuturesOrderSource, read_futures_order_source
from .futures_plan_margin_mode import FuturesPlanMarginMode, read_futures_plan_margin_mode
from .futures_plan_order_type import FuturesPlanOrderType, read_futures_plan_order_type
from .futures_plan_status import FuturesPlanStatus, read_futures_plan_status
from .futures_trade_side import FuturesTradeSide, read_futures_trade_side
from .order_type import OrderType, read_order_type
from .pos_mode import PosMode, read_pos_mode
from .pos_side import PosSide, read_pos_side
from .shown_trigger_type import ShownTriggerType, read_shown_trigger_type
from .side import Side, read_side


@_define(match_args=False)
class FuturesPlanOrder:
    """A trigger order, trailing stop, take profit or stop loss.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        order_id: Bitget's id; larger ones are newer.
        plan_type: What it is.
        client_oid: Your id, or the one that Bitget made up.
        size: Base coin; 0 for pos_profit and pos_loss, which close the whole position.
        price: Limit price once triggered; none for market.
        execute_price: The same; none for market.
        callback_ratio: The turn of a trailing stop, in percent.
        trigger_price: Price that triggers it.
        trigger_type: Which price triggers.
        plan_status: Where it stands.
        side: Hedge mode: the position. One-way mode: what will be done; closing a long is sell.
        pos_side: long or short in hedge mode, net in one-way mode.
        trade_side: open or close in hedge mode, buy_single or sell_single in one-way mode.
        pos_mode: Position mode of the order.
        margin_coin: Coin of the margin.
        margin_mode: Margin of the position; empty for pos_profit and pos_loss of hedge mode.
        order_type: limit or market, once triggered.
        order_source: What made the order; missing in recorded answers.
        enter_point_source: Where it came from, such as API, WEB, SYS, ANDROID or IOS, in upper or lower case.
        stop_surplus_trigger_price: Trigger price of the take profit.
        stop_surplus_execute_price: Limit price of the take profit; none for market.
        stop_surplus_trigger_type: Which price triggers the take profit.
        stop_loss_trigger_price: Trigger price of the stop loss.
        stop_loss_execute_price: Limit price of the stop loss; none for market.
        stop_loss_trigger_type: Which price triggers the stop loss.
        execute_order_id: The order that the trigger placed; `futures_plan.get_history_orders` only.
        price_avg: Average price of its fills; `futures_plan.get_history_orders` only.
        base_volume: Base coin filled; `futures_plan.get_history_orders` only.
        c_time: When it was placed, in ms since 1970.
        u_time: When it changed last, in ms since 1970.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    order_id: str = _field(metadata={"wire": "orderId"})
    plan_type: FuturesPlanOrderType | None = _field(default=None, metadata={"wire": "planType"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})
    size: Decimal | None = _field(default=None, metadata={"wire": "size", "quoted": True, "money": "size"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "quoted": True, "money": "price"})
    execute_price: Decimal | None = _field(
        default=None, metadata={"wire": "executePrice", "quoted": True, "money": "price"}
    )
    callback_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "callbackRatio", "quoted": True, "money": "rate"}
    )
    trigger_price: Decimal | None = _field(
        default=None, metadata={"wire": "triggerPrice", "quoted": True, "money": "price"}
    )
    trigger_type: ShownTriggerType | None = _field(default=None, metadata={"wire": "triggerType"})
    plan_status: FuturesPlanStatus | None = _field(default=None, metadata={"wire": "planStatus"})
    side: Side | None = _field(default=None, metadata={"wire": "side"})
    pos_side: PosSide | None = _field(default=None, metadata={"wire": "posSide"})
    trade_side: FuturesTradeSide | None = _field(default=None, metadata={"wire": "tradeSide"})
    pos_mode: PosMode | None = _field(default=None, metadata={"wire": "posMode"})
    margin_coin: str | None = _field(default=None, metadata={"wire": "marginCoin"})
    margin_mode: FuturesPlanMarginMode | None = _field(default=None, metadata={"wire": "marginMode"})
    order_type: OrderType | None = _field(default=None, metadata={"wire": "orderType"})
    order_source: FuturesOrderSource | None = _field(default=None, metadata={"wire": "orderSource"})
    enter_point_source: str | None = _field(default=None, metadata={"wire": "enterPointSource"})
    stop_surplus_trigger_price: Decimal | None = _field(
        default=None, metadata={"wire": "stopSurplusTriggerPrice", "quoted": True, "money": "price"}
    )
    stop_surplus_execute_price: Decimal | None = _field(
        default=None, metadata={"wire": "stopSurplusExecutePrice", "quoted": True, "money": "price"}
    )
    stop_surplus_trigger_type: ShownTriggerType | None = _field(
        default=None, metadata={"wire": "stopSurplusTriggerType"}
    )
    stop_loss_trigger_price: Decimal | None = _field(
        default=None, metadata={"wire": "stopLossTriggerPrice", "quoted": True, "money": "price"}
    )
    stop_loss_execute_price: Decimal | None = _field(
        default=None, metadata={"wire": "stopLossExecutePrice", "quoted": True, "money": "price"}
    )
    stop_loss_trigger_type: ShownTriggerType | None = _field(default=None, metadata={"wire": "stopLossTriggerType"})
    execute_order_id: str | None = _field(default=None, metadata={"wire": "executeOrderId"})
    price_avg: Decimal | None = _field(default=None, metadata={"wire": "priceAvg", "quoted": True, "money": "price"})
    base_volume: Decimal | None = _field(default=None, metadata={"wire": "baseVolume", "quoted": True, "money": "size"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class FuturesPlanOrderWire(WireStruct):
    """`FuturesPlanOrder` as it travels."""

    symbol: str
    order_id: str = _wire_field(name="orderId")
    plan_type: str | None = _wire_field(default=None, name="planType")
    client_oid: str | None = _wire_field(default=None, name="clientOid")
    size: DecimalText | None = None
    price: DecimalText | None = None
    execute_price: DecimalText | None = _wire_field(default=None, name="executePrice")
    callback_ratio: DecimalText | None = _wire_field(default=None, name="callbackRatio")
    trigger_price: DecimalText | None = _wire_field(default=None, name="triggerPrice")
    trigger_type: str | None = _wire_field(default=None, name="triggerType")
    plan_status: str | None = _wire_field(default=None, name="planStatus")
    side: str | None = None
    pos_side: str | None = _wire_field(default=None, name="posSide")
    trade_side: str | None = _wire_field(default=None, name="tradeSide")
    pos_mode: str | None = _wire_field(default=None, name="posMode")
    margin_coin: str | None = _wire_field(default=None, name="marginCoin")
    margin_mode: str | None = _wire_field(default=None, name="marginMode")
    order_type: str | None = _wire_field(default=None, name="orderType")
    order_source: str | None = _wire_field(default=None, name="orderSource")
    enter_point_source: str | None = _wire_field(default=None, name="enterPointSource")
    stop_surplus_trigger_price: DecimalText | None = _wire_field(default=None, name="stopSurplusTriggerPrice")
    stop_surplus_execute_price: DecimalText | None = _wire_field(default=None, name="stopSurplusExecutePrice")
    stop_surplus_trigger_type: str | None = _wire_field(default=None, name="stopSurplusTriggerType")
    stop_loss_trigger_price: DecimalText | None = _wire_field(default=None, name="stopLossTriggerPrice")
    stop_loss_execute_price: DecimalText | None = _wire_field(default=None, name="stopLossExecutePrice")
    stop_loss_trigger_type: str | None = _wire_field(default=None, name="stopLossTriggerType")
    execute_order_id: str | None = _wire_field(default=None, name="executeOrderId")
    price_avg: DecimalText | None = _wire_field(default=None, name="priceAvg")
    base_volume: DecimalText | None = _wire_field(default=None, name="baseVolume")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("size", "size", False, True),
    ("price", "price", False, True),
    ("execute_price", "executePrice", False, True),
    ("callback_ratio", "callbackRatio", False, True),
    ("trigger_price", "triggerPrice", False, True),
    ("stop_surplus_trigger_price", "stopSurplusTriggerPrice", False, True),
    ("stop_surplus_execute_price", "stopSurplusExecutePrice", False, True),
    ("stop_loss_trigger_price", "stopLossTriggerPrice", False, True),
    ("stop_loss_execute_price", "stopLossExecutePrice", False, True),
    ("price_avg", "priceAvg", False, True),
    ("base_volume", "baseVolume", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_futures_plan_order(wire: FuturesPlanOrderWire) -> FuturesPlanOrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.size or ''}{wire.price or ''}{wire.execute_price or ''}{wire.callback_ratio or ''}{wire.trigger_price or ''}{wire.stop_surplus_trigger_price or ''}{wire.stop_surplus_execute_price or ''}{wire.stop_loss_trigger_price or ''}{wire.stop_loss_execute_price or ''}{wire.price_avg or ''}{wire.base_volume or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesPlanOrder(
            wire.symbol,
            wire.order_id,
            None if wire.plan_type is None else read_futures_plan_order_type(wire.plan_type),
            wire.client_oid,
            Decimal(wire.size) if wire.size else None,
            Decimal(wire.price) if wire.price else None,
            Decimal(wire.execute_price) if wire.execute_price else None,
            Decimal(wire.callback_ratio) if wire.callback_ratio else None,
            Decimal(wire.trigger_price) if wire.trigger_price else None,
            None if wire.trigger_type is None else read_shown_trigger_type(wire.trigger_type),
            None if wire.plan_status is None else read_futures_plan_status(wire.plan_status),
            None if wire.side is None else read_side(wire.side),
            None if wire.pos_side is None else read_pos_side(wire.pos_side),
            None if wire.trade_side is None else read_futures_trade_side(wire.trade_side),
            None if wire.pos_mode is None else read_pos_mode(wire.pos_mode),
            wire.margin_coin,
            None if wire.margin_mode is None else read_futures_plan_margin_mode(wire.margin_mode),
            None if wire.order_type is None else read_order_type(wire.order_type),
            None if wire.order_source is None else read_futures_order_source(wire.order_source),
            wire.enter_point_source,
            Decimal(wire.stop_surplus_trigger_price) if wire.stop_surplus_trigger_price else None,
            Decimal(wire.stop_surplus_execute_price) if wire.stop_surplus_execute_price else None,
            None if wire.stop_surplus_trigger_type is None else read_shown_trigger_type(wire.stop_surplus_trigger_type),
            Decimal(wire.stop_loss_trigger_price) if wire.stop_loss_trigger_price else None,
            Decimal(wire.stop_loss_execute_price) if wire.stop_loss_execute_price else None,
            None if wire.stop_loss_trigger_type is None else read_shown_trigger_type(wire.stop_loss_trigger_type),
            wire.execute_order_id,
            Decimal(wire.price_avg) if wire.price_avg else None,
            Decimal(wire.base_volume) if wire.base_volume else None,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
