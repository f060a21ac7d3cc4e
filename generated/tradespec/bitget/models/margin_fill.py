"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .fee_detail import FeeDetail, FeeDetailWire, build_fee_detail
from .margin_side import MarginSide, read_margin_side
from .order_type import OrderType, read_order_type
from .trade_scope import TradeScope, read_trade_scope


@_define(match_args=False)
class MarginFill:
    """One fill of a margin order.

    Attributes:
        trade_id: Id of the fill.
        order_id: Id of the order.
        symbol: The pair, where it is told.
        order_type: limit or market.
        side: buy or sell, with its reason where the system did it.
        price_avg: Price of the fill, in the quote coin.
        size: Quantity of the base coin.
        amount: Amount of the quote coin.
        trade_scope: Whether it took liquidity or made it.
        fee_detail: The fee: in the base coin for a buy, in the quote coin for a sell, unless BGB pays it.
        c_time: When it was filled, in ms since 1970.
        u_time: When the row last changed, in ms since 1970.
    """

    trade_id: str = _field(metadata={"wire": "tradeId"})
    order_id: str | None = _field(default=None, metadata={"wire": "orderId"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    order_type: OrderType | None = _field(default=None, metadata={"wire": "orderType"})
    side: MarginSide | None = _field(default=None, metadata={"wire": "side"})
    price_avg: Decimal | None = _field(default=None, metadata={"wire": "priceAvg", "quoted": True, "money": "price"})
    size: Decimal | None = _field(default=None, metadata={"wire": "size", "quoted": True, "money": "size"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    trade_scope: TradeScope | None = _field(default=None, metadata={"wire": "tradeScope"})
    fee_detail: FeeDetail | None = _field(default=None, metadata={"wire": "feeDetail"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class MarginFillWire(WireStruct):
    """`MarginFill` as it travels."""

    trade_id: str = _wire_field(name="tradeId")
    order_id: str | None = _wire_field(default=None, name="orderId")
    symbol: str | None = None
    order_type: str | None = _wire_field(default=None, name="orderType")
    side: str | None = None
    price_avg: DecimalText | None = _wire_field(default=None, name="priceAvg")
    size: DecimalText | None = None
    amount: DecimalText | None = None
    trade_scope: str | None = _wire_field(default=None, name="tradeScope")
    fee_detail: FeeDetailWire | None = _wire_field(default=None, name="feeDetail")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("price_avg", "priceAvg", False, True),
    ("size", "size", False, True),
    ("amount", "amount", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_margin_fill(wire: MarginFillWire) -> MarginFill:
    """Checked and converted: wire twin -> model."""
    if f"{wire.price_avg or ''}{wire.size or ''}{wire.amount or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return MarginFill(
            wire.trade_id,
            wire.order_id,
            wire.symbol,
            None if wire.order_type is None else read_order_type(wire.order_type),
            None if wire.side is None else read_margin_side(wire.side),
            Decimal(wire.price_avg) if wire.price_avg else None,
            Decimal(wire.size) if wire.size else None,
            Decimal(wire.amount) if wire.amount else None,
            None if wire.trade_scope is None else read_trade_scope(wire.trade_scope),
            None if wire.fee_detail is None else build_fee_detail(wire.fee_detail),
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
