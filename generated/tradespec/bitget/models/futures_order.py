"""Generated from specs/bitget/futures_trade.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .force import Force, read_force
from .futures_order_source import FuturesOrderSource, read_futures_order_source
from .futures_order_status import FuturesOrderStatus, read_futures_order_status
from .futures_trade_side import FuturesTradeSide, read_futures_trade_side
from .margin_mode import MarginMode, read_margin_mode
from .order_type import OrderType, read_order_type
from .pos_mode import PosMode, read_pos_mode
from .pos_side import PosSide, read_pos_side
from .preset_trigger_type import PresetTriggerType, read_preset_trigger_type
from .reduce_only import ReduceOnly, read_reduce_only
from .side import Side, read_side


@_define(match_args=False)
class FuturesOrder:
    """An order of the lists, open or finished.

    Unconfirmed: The names of the trigger types were recorded as ...TriggerType; Bitget's documents print ...Type.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        order_id: Bitget's id; larger ones are newer.
        side: Hedge mode: the position, also when it was closed. One-way mode: what was done.
        client_oid: Your id, or the one that Bitget made up.
        size: What was ordered, in the base coin.
        price: Limit price; none for a market order.
        price_avg: Average price of the fills; none without any.
        status: Where the order stands.
        base_volume: Base coin filled.
        quote_volume: Quote coin filled.
        fee: Fee so far, negative when charged.
        total_profits: Profit that the fills realised, without fees.
        pos_side: long or short in hedge mode, net in one-way mode.
        trade_side: open or close in hedge mode, buy_single or sell_single in one-way mode; more for forced ones.
        pos_mode: Position mode of the order.
        order_type: limit or market.
        force: How long it may rest; gtc for market orders.
        reduce_only: Whether it only reduces. Closing orders of hedge mode say YES too.
        margin_coin: Coin of the margin.
        margin_mode: Margin of the position.
        leverage: Leverage of the position.
        order_source: What made the order.
        enter_point_source: Where it came from, such as API, WEB, SYS, ANDROID or IOS, in upper or lower case.
        preset_stop_surplus_price: Trigger price of the attached take profit; none if not set.
        preset_stop_surplus_execute_price: Limit price of the take profit; none for market.
        preset_stop_surplus_trigger_type: Which price triggers the take profit.
        preset_stop_surplus_type: The same, by the name in Bitget's documents.
        preset_stop_loss_price: Trigger price of the attached stop loss; none if not set.
        preset_stop_loss_execute_price: Limit price of the stop loss; none for market.
        preset_stop_loss_trigger_type: Which price triggers the stop loss.
        preset_stop_loss_type: The same, by the name in Bitget's documents.
        pos_avg: Average entry price of the position; finished orders only.
        liq_price: Liquidation price of the position; finished orders only.
        c_time: When it was placed, in ms since 1970.
        u_time: When it changed last, in ms since 1970.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    order_id: str = _field(metadata={"wire": "orderId"})
    side: Side = _field(metadata={"wire": "side"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})
    size: Decimal | None = _field(default=None, metadata={"wire": "size", "quoted": True, "money": "size"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "quoted": True, "money": "price"})
    price_avg: Decimal | None = _field(default=None, metadata={"wire": "priceAvg", "quoted": True, "money": "price"})
    status: FuturesOrderStatus | None = _field(default=None, metadata={"wire": "status"})
    base_volume: Decimal | None = _field(default=None, metadata={"wire": "baseVolume", "quoted": True, "money": "size"})
    quote_volume: Decimal | None = _field(
        default=None, metadata={"wire": "quoteVolume", "quoted": True, "money": "amount"}
    )
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "quoted": True, "money": "fee"})
    total_profits: Decimal | None = _field(
        default=None, metadata={"wire": "totalProfits", "quoted": True, "money": "amount"}
    )
    pos_side: PosSide | None = _field(default=None, metadata={"wire": "posSide"})
    trade_side: FuturesTradeSide | None = _field(default=None, metadata={"wire": "tradeSide"})
    pos_mode: PosMode | None = _field(default=None, metadata={"wire": "posMode"})
    order_type: OrderType | None = _field(default=None, metadata={"wire": "orderType"})
    force: Force | None = _field(default=None, metadata={"wire": "force"})
    reduce_only: ReduceOnly | None = _field(default=None, metadata={"wire": "reduceOnly"})
    margin_coin: str | None = _field(default=None, metadata={"wire": "marginCoin"})
    margin_mode: MarginMode | None = _field(default=None, metadata={"wire": "marginMode"})
    leverage: Decimal | None = _field(default=None, metadata={"wire": "leverage", "quoted": True, "money": "rate"})
    order_source: FuturesOrderSource | None = _field(default=None, metadata={"wire": "orderSource"})
    enter_point_source: str | None = _field(default=None, metadata={"wire": "enterPointSource"})
    preset_stop_surplus_price: Decimal | None = _field(
        default=None, metadata={"wire": "presetStopSurplusPrice", "quoted": True, "money": "price"}
    )
    preset_stop_surplus_execute_price: Decimal | None = _field(
        default=None, metadata={"wire": "presetStopSurplusExecutePrice", "quoted": True, "money": "price"}
    )
    preset_stop_surplus_trigger_type: PresetTriggerType | None = _field(
        default=None, metadata={"wire": "presetStopSurplusTriggerType"}
    )
    preset_stop_surplus_type: PresetTriggerType | None = _field(
        default=None, metadata={"wire": "presetStopSurplusType"}
    )
    preset_stop_loss_price: Decimal | None = _field(
        default=None, metadata={"wire": "presetStopLossPrice", "quoted": True, "money": "price"}
    )
    preset_stop_loss_execute_price: Decimal | None = _field(
        default=None, metadata={"wire": "presetStopLossExecutePrice", "quoted": True, "money": "price"}
    )
    preset_stop_loss_trigger_type: PresetTriggerType | None = _field(
        default=None, metadata={"wire": "presetStopLossTriggerType"}
    )
    preset_stop_loss_type: PresetTriggerType | None = _field(default=None, metadata={"wire": "presetStopLossType"})
    pos_avg: Decimal | None = _field(default=None, metadata={"wire": "posAvg", "quoted": True, "money": "price"})
    liq_price: Decimal | None = _field(default=None, metadata={"wire": "liqPrice", "quoted": True, "money": "price"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class FuturesOrderWire(WireStruct):
    """`FuturesOrder` as it travels."""

    symbol: str
    order_id: str = _wire_field(name="orderId")
    side: str
    client_oid: str | None = _wire_field(default=None, name="clientOid")
    size: DecimalText | None = None
    price: DecimalText | None = None
    price_avg: DecimalText | None = _wire_field(default=None, name="priceAvg")
    status: str | None = None
    base_volume: DecimalText | None = _wire_field(default=None, name="baseVolume")
    quote_volume: DecimalText | None = _wire_field(default=None, name="quoteVolume")
    fee: DecimalText | None = None
    total_profits: DecimalText | None = _wire_field(default=None, name="totalProfits")
    pos_side: str | None = _wire_field(default=None, name="posSide")
    trade_side: str | None = _wire_field(default=None, name="tradeSide")
    pos_mode: str | None = _wire_field(default=None, name="posMode")
    order_type: str | None = _wire_field(default=None, name="orderType")
    force: str | None = None
    reduce_only: str | None = _wire_field(default=None, name="reduceOnly")
    margin_coin: str | None = _wire_field(default=None, name="marginCoin")
    margin_mode: str | None = _wire_field(default=None, name="marginMode")
    leverage: DecimalText | None = None
    order_source: str | None = _wire_field(default=None, name="orderSource")
    enter_point_source: str | None = _wire_field(default=None, name="enterPointSource")
    preset_stop_surplus_price: DecimalText | None = _wire_field(default=None, name="presetStopSurplusPrice")
    preset_stop_surplus_execute_price: DecimalText | None = _wire_field(
        default=None, name="presetStopSurplusExecutePrice"
    )
    preset_stop_surplus_trigger_type: str | None = _wire_field(default=None, name="presetStopSurplusTriggerType")
    preset_stop_surplus_type: str | None = _wire_field(default=None, name="presetStopSurplusType")
    preset_stop_loss_price: DecimalText | None = _wire_field(default=None, name="presetStopLossPrice")
    preset_stop_loss_execute_price: DecimalText | None = _wire_field(default=None, name="presetStopLossExecutePrice")
    preset_stop_loss_trigger_type: str | None = _wire_field(default=None, name="presetStopLossTriggerType")
    preset_stop_loss_type: str | None = _wire_field(default=None, name="presetStopLossType")
    pos_avg: DecimalText | None = _wire_field(default=None, name="posAvg")
    liq_price: DecimalText | None = _wire_field(default=None, name="liqPrice")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("size", "size", False, True),
    ("price", "price", False, True),
    ("price_avg", "priceAvg", False, True),
    ("base_volume", "baseVolume", False, True),
    ("quote_volume", "quoteVolume", False, True),
    ("fee", "fee", False, True),
    ("total_profits", "totalProfits", False, True),
    ("leverage", "leverage", False, True),
    ("preset_stop_surplus_price", "presetStopSurplusPrice", False, True),
    ("preset_stop_surplus_execute_price", "presetStopSurplusExecutePrice", False, True),
    ("preset_stop_loss_price", "presetStopLossPrice", False, True),
    ("preset_stop_loss_execute_price", "presetStopLossExecutePrice", False, True),
    ("pos_avg", "posAvg", False, True),
    ("liq_price", "liqPrice", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_futures_order(wire: FuturesOrderWire) -> FuturesOrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.size or ''}{wire.price or ''}{wire.price_avg or ''}{wire.base_volume or ''}{wire.quote_volume or ''}{wire.fee or ''}{wire.total_profits or ''}{wire.leverage or ''}{wire.preset_stop_surplus_price or ''}{wire.preset_stop_surplus_execute_price or ''}{wire.preset_stop_loss_price or ''}{wire.preset_stop_loss_execute_price or ''}{wire.pos_avg or ''}{wire.liq_price or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesOrder(
            wire.symbol,
            wire.order_id,
            read_side(wire.side),
            wire.client_oid,
            Decimal(wire.size) if wire.size else None,
            Decimal(wire.price) if wire.price else None,
            Decimal(wire.price_avg) if wire.price_avg else None,
            None if wire.status is None else read_futures_order_status(wire.status),
            Decimal(wire.base_volume) if wire.base_volume else None,
            Decimal(wire.quote_volume) if wire.quote_volume else None,
            Decimal(wire.fee) if wire.fee else None,
            Decimal(wire.total_profits) if wire.total_profits else None,
            None if wire.pos_side is None else read_pos_side(wire.pos_side),
            None if wire.trade_side is None else read_futures_trade_side(wire.trade_side),
            None if wire.pos_mode is None else read_pos_mode(wire.pos_mode),
            None if wire.order_type is None else read_order_type(wire.order_type),
            None if wire.force is None else read_force(wire.force),
            None if wire.reduce_only is None else read_reduce_only(wire.reduce_only),
            wire.margin_coin,
            None if wire.margin_mode is None else read_margin_mode(wire.margin_mode),
            Decimal(wire.leverage) if wire.leverage else None,
            None if wire.order_source is None else read_futures_order_source(wire.order_source),
            wire.enter_point_source,
            Decimal(wire.preset_stop_surplus_price) if wire.preset_stop_surplus_price else None,
            Decimal(wire.preset_stop_surplus_execute_price) if wire.preset_stop_surplus_execute_price else None,
            None
            if wire.preset_stop_surplus_trigger_type is None
            else read_preset_trigger_type(wire.preset_stop_surplus_trigger_type),
            None if wire.preset_stop_surplus_type is None else read_preset_trigger_type(wire.preset_stop_surplus_type),
            Decimal(wire.preset_stop_loss_price) if wire.preset_stop_loss_price else None,
            Decimal(wire.preset_stop_loss_execute_price) if wire.preset_stop_loss_execute_price else None,
            None
            if wire.preset_stop_loss_trigger_type is None
            else read_preset_trigger_type(wire.preset_stop_loss_trigger_type),
            None if wire.preset_stop_loss_type is None else read_preset_trigger_type(wire.preset_stop_loss_type),
            Decimal(wire.pos_avg) if wire.pos_avg else None,
            Decimal(wire.liq_price) if wire.liq_price else None,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
