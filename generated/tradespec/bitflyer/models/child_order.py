"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import UtcText, WireStruct, finite_or_none, not_finite, utc

from .child_order_type import ChildOrderType, read_child_order_type
from .order_state import OrderState, read_order_state
from .side import Side, read_side
from .time_in_force import TimeInForce, read_time_in_force


@_define(match_args=False)
class ChildOrder:
    """An order as it stands. executed_size, cancel_size and outstanding_size add up to size.

    Attributes:
        id: Number of the order, the cursor of the list. It is 0 while the order is ACTIVE.
        child_order_id: Id of the order, such as JOR20150707-084555-022523.
        product_code: Market, such as BTC_JPY.
        side: BUY or SELL.
        child_order_type: LIMIT or MARKET.
        price: Limit price in the quote currency; 0 for MARKET.
        size: Size ordered, in the base currency.
        child_order_state: Where the order stands.
        child_order_date: When the order was placed, UTC.
        child_order_acceptance_id: Id that `send_child_order` returned.
        outstanding_size: Size still open, in the base currency.
        cancel_size: Size that was cancelled or expired, in the base currency.
        executed_size: Size filled, in the base currency.
        average_price: Average price of the fills, weighted by size, in the quote currency; 0 without fills.
        expire_date: When the order expires, UTC.
        total_commission: Fee of the order, on spot in the base currency. It may be above 0 before the first fill,
            so it proves none.
        time_in_force: How long the order may rest. Missing in old answers.
    """

    id: int = _field(metadata={"wire": "id"})
    child_order_id: str = _field(metadata={"wire": "child_order_id"})
    product_code: str = _field(metadata={"wire": "product_code"})
    side: Side = _field(metadata={"wire": "side"})
    child_order_type: ChildOrderType = _field(metadata={"wire": "child_order_type"})
    price: Decimal = _field(metadata={"wire": "price", "money": "price"})
    size: Decimal = _field(metadata={"wire": "size", "money": "size"})
    child_order_state: OrderState = _field(metadata={"wire": "child_order_state"})
    child_order_date: datetime = _field(metadata={"wire": "child_order_date", "time": "utc"})
    child_order_acceptance_id: str = _field(metadata={"wire": "child_order_acceptance_id"})
    outstanding_size: Decimal = _field(metadata={"wire": "outstanding_size", "money": "size"})
    cancel_size: Decimal = _field(metadata={"wire": "cancel_size", "money": "size"})
    executed_size: Decimal = _field(metadata={"wire": "executed_size", "money": "size"})
    average_price: Decimal | None = _field(default=None, metadata={"wire": "average_price", "money": "price"})
    expire_date: datetime | None = _field(default=None, metadata={"wire": "expire_date", "time": "utc"})
    total_commission: Decimal | None = _field(default=None, metadata={"wire": "total_commission", "money": "fee"})
    time_in_force: TimeInForce | None = _field(default=None, metadata={"wire": "time_in_force"})


class ChildOrderWire(WireStruct):
    """`ChildOrder` as it travels."""

    id: int
    child_order_id: str
    product_code: str
    side: str
    child_order_type: str
    price: Decimal
    size: Decimal
    child_order_state: str
    child_order_date: UtcText
    child_order_acceptance_id: str
    outstanding_size: Decimal
    cancel_size: Decimal
    executed_size: Decimal
    average_price: Decimal | None = None
    expire_date: UtcText | None = None
    total_commission: Decimal | None = None
    time_in_force: str | None = None


def build_child_order(wire: ChildOrderWire) -> ChildOrder:
    """Checked and converted: wire twin -> model."""
    return ChildOrder(
        wire.id,
        wire.child_order_id,
        wire.product_code,
        read_side(wire.side),
        read_child_order_type(wire.child_order_type),
        wire.price if wire.price.is_finite() else not_finite(wire.price, "price"),
        wire.size if wire.size.is_finite() else not_finite(wire.size, "size"),
        read_order_state(wire.child_order_state),
        utc(wire.child_order_date, "child_order_date"),
        wire.child_order_acceptance_id,
        wire.outstanding_size
        if wire.outstanding_size.is_finite()
        else not_finite(wire.outstanding_size, "outstanding_size"),
        wire.cancel_size if wire.cancel_size.is_finite() else not_finite(wire.cancel_size, "cancel_size"),
        wire.executed_size if wire.executed_size.is_finite() else not_finite(wire.executed_size, "executed_size"),
        finite_or_none(wire.average_price, "average_price"),
        utc(wire.expire_date, "expire_date") if wire.expire_date else None,
        finite_or_none(wire.total_commission, "total_commission"),
        None if wire.time_in_force is None else read_time_in_force(wire.time_in_force),
    )
