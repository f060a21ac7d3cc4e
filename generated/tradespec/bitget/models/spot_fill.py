"""Generated from specs/bitget/spot_trade.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .fee_detail import FeeDetail, FeeDetailWire, build_fee_detail
from .order_type import OrderType, read_order_type
from .side import Side, read_side
from .trade_scope import TradeScope, read_trade_scope


@_define(match_args=False)
class SpotFill:
    """One fill of an own order.

    Attributes:
        symbol: Pair, such as BTCUSDT.
        order_id: The order that was filled.
        trade_id: Id of the fill, the cursor of the list.
        side: Side of the order.
        price_avg: Price of the fill.
        size: Base coin filled.
        user_id: The account.
        order_type: limit or market.
        amount: Quote coin filled.
        fee_detail: Fee of the fill, in the coin received.
        trade_scope: taker or maker.
        c_time: When, in ms since 1970.
        u_time: When the row changed last, in ms since 1970.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    order_id: str = _field(metadata={"wire": "orderId"})
    trade_id: str = _field(metadata={"wire": "tradeId"})
    side: Side = _field(metadata={"wire": "side"})
    price_avg: Decimal = _field(metadata={"wire": "priceAvg", "quoted": True, "money": "price"})
    size: Decimal = _field(metadata={"wire": "size", "quoted": True, "money": "size"})
    user_id: str | None = _field(default=None, metadata={"wire": "userId"})
    order_type: OrderType | None = _field(default=None, metadata={"wire": "orderType"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    fee_detail: FeeDetail | None = _field(default=None, metadata={"wire": "feeDetail"})
    trade_scope: TradeScope | None = _field(default=None, metadata={"wire": "tradeScope"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class SpotFillWire(WireStruct):
    """`SpotFill` as it travels."""

    symbol: str
    order_id: str = _wire_field(name="orderId")
    trade_id: str = _wire_field(name="tradeId")
    side: str
    price_avg: DecimalText = _wire_field(name="priceAvg")
    size: DecimalText
    user_id: str | None = _wire_field(default=None, name="userId")
    order_type: str | None = _wire_field(default=None, name="orderType")
    amount: DecimalText | None = None
    fee_detail: FeeDetailWire | None = _wire_field(default=None, name="feeDetail")
    trade_scope: str | None = _wire_field(default=None, name="tradeScope")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("price_avg", "priceAvg", False, False),
    ("size", "size", False, False),
    ("amount", "amount", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_spot_fill(wire: SpotFillWire) -> SpotFill:
    """Checked and converted: wire twin -> model."""
    if f"{wire.price_avg}{wire.size}{wire.amount or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotFill(
            wire.symbol,
            wire.order_id,
            wire.trade_id,
            read_side(wire.side),
            Decimal(wire.price_avg),
            Decimal(wire.size),
            wire.user_id,
            None if wire.order_type is None else read_order_type(wire.order_type),
            Decimal(wire.amount) if wire.amount else None,
            None if wire.fee_detail is None else build_fee_detail(wire.fee_detail),
            None if wire.trade_scope is None else read_trade_scope(wire.trade_scope),
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
