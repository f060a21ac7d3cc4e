"""Generated from specs/bitget/spot_trade.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .order_type import OrderType, read_order_type
from .side import Side, read_side
from .spot_order_source import SpotOrderSource, read_spot_order_source
from .spot_order_status import SpotOrderStatus, read_spot_order_status
from .spot_tpsl_type import SpotTpslType, read_spot_tpsl_type


@_define(match_args=False)
class SpotOpenOrder:
    """An order that rests. It has no price of its own: the limit price is in price_avg.

    Attributes:
        symbol: Pair, such as BTCUSDT.
        order_id: Bitget's id; larger ones are newer.
        side: buy or sell.
        user_id: The account.
        client_oid: Your id, or the one that Bitget made up.
        price_avg: The LIMIT price.
        base_price: Average price of the fills so far.
        size: What was ordered, in the base coin; of a market buy in the quote coin.
        order_type: limit or market.
        status: live or partially_filled.
        base_volume: Base coin filled.
        quote_volume: Quote coin filled.
        enter_point_source: Where the order came from, such as API, WEB, APP, SYS, ANDROID or IOS; lower case was
            seen elsewhere.
        order_source: What made the order.
        trigger_price: Trigger price of a tpsl order.
        tpsl_type: Kind of the order.
        preset_take_profit_price: Trigger price of the attached take profit; none if not set.
        execute_take_profit_price: Limit price of the take profit; none for market.
        preset_stop_loss_price: Trigger price of the attached stop loss; none if not set.
        execute_stop_loss_price: Limit price of the stop loss; none for market.
        c_time: When it was placed, in ms since 1970.
        u_time: When it changed last, in ms since 1970.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    order_id: str = _field(metadata={"wire": "orderId"})
    side: Side = _field(metadata={"wire": "side"})
    user_id: str | None = _field(default=None, metadata={"wire": "userId"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})
    price_avg: Decimal | None = _field(default=None, metadata={"wire": "priceAvg", "quoted": True, "money": "price"})
    base_price: Decimal | None = _field(default=None, metadata={"wire": "basePrice", "quoted": True, "money": "price"})
    size: Decimal | None = _field(default=None, metadata={"wire": "size", "quoted": True, "money": "size"})
    order_type: OrderType | None = _field(default=None, metadata={"wire": "orderType"})
    status: SpotOrderStatus | None = _field(default=None, metadata={"wire": "status"})
    base_volume: Decimal | None = _field(default=None, metadata={"wire": "baseVolume", "quoted": True, "money": "size"})
    quote_volume: Decimal | None = _field(
        default=None, metadata={"wire": "quoteVolume", "quoted": True, "money": "amount"}
    )
    enter_point_source: str | None = _field(default=None, metadata={"wire": "enterPointSource"})
    order_source: SpotOrderSource | None = _field(default=None, metadata={"wire": "orderSource"})
    trigger_price: Decimal | None = _field(
        default=None, metadata={"wire": "triggerPrice", "quoted": True, "money": "price"}
    )
    tpsl_type: SpotTpslType | None = _field(default=None, metadata={"wire": "tpslType"})
    preset_take_profit_price: Decimal | None = _field(
        default=None, metadata={"wire": "presetTakeProfitPrice", "quoted": True, "money": "price"}
    )
    execute_take_profit_price: Decimal | None = _field(
        default=None, metadata={"wire": "executeTakeProfitPrice", "quoted": True, "money": "price"}
    )
    preset_stop_loss_price: Decimal | None = _field(
        default=None, metadata={"wire": "presetStopLossPrice", "quoted": True, "money": "price"}
    )
    execute_stop_loss_price: Decimal | None = _field(
        default=None, metadata={"wire": "executeStopLossPrice", "quoted": True, "money": "price"}
    )
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class SpotOpenOrderWire(WireStruct):
    """`SpotOpenOrder` as it travels."""

    symbol: str
    order_id: str = _wire_field(name="orderId")
    side: str
    user_id: str | None = _wire_field(default=None, name="userId")
    client_oid: str | None = _wire_field(default=None, name="clientOid")
    price_avg: DecimalText | None = _wire_field(default=None, name="priceAvg")
    base_price: DecimalText | None = _wire_field(default=None, name="basePrice")
    size: DecimalText | None = None
    order_type: str | None = _wire_field(default=None, name="orderType")
    status: str | None = None
    base_volume: DecimalText | None = _wire_field(default=None, name="baseVolume")
    quote_volume: DecimalText | None = _wire_field(default=None, name="quoteVolume")
    enter_point_source: str | None = _wire_field(default=None, name="enterPointSource")
    order_source: str | None = _wire_field(default=None, name="orderSource")
    trigger_price: DecimalText | None = _wire_field(default=None, name="triggerPrice")
    tpsl_type: str | None = _wire_field(default=None, name="tpslType")
    preset_take_profit_price: DecimalText | None = _wire_field(default=None, name="presetTakeProfitPrice")
    execute_take_profit_price: DecimalText | None = _wire_field(default=None, name="executeTakeProfitPrice")
    preset_stop_loss_price: DecimalText | None = _wire_field(default=None, name="presetStopLossPrice")
    execute_stop_loss_price: DecimalText | None = _wire_field(default=None, name="executeStopLossPrice")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("price_avg", "priceAvg", False, True),
    ("base_price", "basePrice", False, True),
    ("size", "size", False, True),
    ("base_volume", "baseVolume", False, True),
    ("quote_volume", "quoteVolume", False, True),
    ("trigger_price", "triggerPrice", False, True),
    ("preset_take_profit_price", "presetTakeProfitPrice", False, True),
    ("execute_take_profit_price", "executeTakeProfitPrice", False, True),
    ("preset_stop_loss_price", "presetStopLossPrice", False, True),
    ("execute_stop_loss_price", "executeStopLossPrice", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_spot_open_order(wire: SpotOpenOrderWire) -> SpotOpenOrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.price_avg or ''}{wire.base_price or ''}{wire.size or ''}{wire.base_volume or ''}{wire.quote_volume or ''}{wire.trigger_price or ''}{wire.preset_take_profit_price or ''}{wire.execute_take_profit_price or ''}{wire.preset_stop_loss_price or ''}{wire.execute_stop_loss_price or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotOpenOrder(
            wire.symbol,
            wire.order_id,
            read_side(wire.side),
            wire.user_id,
            wire.client_oid,
            Decimal(wire.price_avg) if wire.price_avg else None,
            Decimal(wire.base_price) if wire.base_price else None,
            Decimal(wire.size) if wire.size else None,
            None if wire.order_type is None else read_order_type(wire.order_type),
            None if wire.status is None else read_spot_order_status(wire.status),
            Decimal(wire.base_volume) if wire.base_volume else None,
            Decimal(wire.quote_volume) if wire.quote_volume else None,
            wire.enter_point_source,
            None if wire.order_source is None else read_spot_order_source(wire.order_source),
            Decimal(wire.trigger_price) if wire.trigger_price else None,
            None if wire.tpsl_type is None else read_spot_tpsl_type(wire.tpsl_type),
            Decimal(wire.preset_take_profit_price) if wire.preset_take_profit_price else None,
            Decimal(wire.execute_take_profit_price) if wire.execute_take_profit_price else None,
            Decimal(wire.preset_stop_loss_price) if wire.preset_stop_loss_price else None,
            Decimal(wire.execute_stop_loss_price) if wire.execute_stop_loss_price else None,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
