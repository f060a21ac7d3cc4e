"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import UtcText, WireStruct, finite_or_none, not_finite, utc

from .order_state import OrderState, read_order_state
from .parent_order_type import ParentOrderType, read_parent_order_type
from .parent_side import ParentSide, read_parent_side


@_define(match_args=False)
class ParentOrder:
    """A special order as it stands. With several legs, price and size are reference values.

    Attributes:
        id: Number of the order, the cursor of the list.
        parent_order_id: Id of the order, such as JCO20150707-084555-022523.
        product_code: Market, such as BTC_JPY.
        side: BUY or SELL, or BUYSELL when the legs differ.
        parent_order_type: Method of the order, or the condition type of its only leg.
        price: Reference price in the quote currency, that of the first leg.
        size: Reference size in the base currency, the legs added up.
        parent_order_state: Where the order stands.
        parent_order_date: When the order was placed, UTC.
        parent_order_acceptance_id: Id that `send_parent_order` returned.
        outstanding_size: Size still open, in the base currency.
        cancel_size: Size that was cancelled or expired, in the base currency.
        executed_size: Size filled, in the base currency.
        average_price: Average price of the fills in the quote currency; 0 without fills.
        expire_date: When the order expires, UTC.
        total_commission: Fee of the order, on spot in the base currency.
    """

    id: int = _field(metadata={"wire": "id"})
    parent_order_id: str = _field(metadata={"wire": "parent_order_id"})
    product_code: str = _field(metadata={"wire": "product_code"})
    side: ParentSide = _field(metadata={"wire": "side"})
    parent_order_type: ParentOrderType = _field(metadata={"wire": "parent_order_type"})
    price: Decimal = _field(metadata={"wire": "price", "money": "price"})
    size: Decimal = _field(metadata={"wire": "size", "money": "size"})
    parent_order_state: OrderState = _field(metadata={"wire": "parent_order_state"})
    parent_order_date: datetime = _field(metadata={"wire": "parent_order_date", "time": "utc"})
    parent_order_acceptance_id: str = _field(metadata={"wire": "parent_order_acceptance_id"})
    outstanding_size: Decimal = _field(metadata={"wire": "outstanding_size", "money": "size"})
    cancel_size: Decimal = _field(metadata={"wire": "cancel_size", "money": "size"})
    executed_size: Decimal = _field(metadata={"wire": "executed_size", "money": "size"})
    average_price: Decimal | None = _field(default=None, metadata={"wire": "average_price", "money": "price"})
    expire_date: datetime | None = _field(default=None, metadata={"wire": "expire_date", "time": "utc"})
    total_commission: Decimal | None = _field(default=None, metadata={"wire": "total_commission", "money": "fee"})


class ParentOrderWire(WireStruct):
    """`ParentOrder` as it travels."""

    id: int
    parent_order_id: str
    product_code: str
    side: str
    parent_order_type: str
    price: Decimal
    size: Decimal
    parent_order_state: str
    parent_order_date: UtcText
    parent_order_acceptance_id: str
    outstanding_size: Decimal
    cancel_size: Decimal
    executed_size: Decimal
    average_price: Decimal | None = None
    expire_date: UtcText | None = None
    total_commission: Decimal | None = None


def build_parent_order(wire: ParentOrderWire) -> ParentOrder:
    """Checked and converted: wire twin -> model."""
    return ParentOrder(
        wire.id,
        wire.parent_order_id,
        wire.product_code,
        read_parent_side(wire.side),
        read_parent_order_type(wire.parent_order_type),
        wire.price if wire.price.is_finite() else not_finite(wire.price, "price"),
        wire.size if wire.size.is_finite() else not_finite(wire.size, "size"),
        read_order_state(wire.parent_order_state),
        utc(wire.parent_order_date, "parent_order_date"),
        wire.parent_order_acceptance_id,
        wire.outstanding_size
        if wire.outstanding_size.is_finite()
        else not_finite(wire.outstanding_size, "outstanding_size"),
        wire.cancel_size if wire.cancel_size.is_finite() else not_finite(wire.cancel_size, "cancel_size"),
        wire.executed_size if wire.executed_size.is_finite() else not_finite(wire.executed_size, "executed_size"),
        finite_or_none(wire.average_price, "average_price"),
        utc(wire.expire_date, "expire_date") if wire.expire_date else None,
        finite_or_none(wire.total_commission, "total_commission"),
    )
