"""Generated from specs/bitflyer/asyncapi.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import UtcText, WireStruct, finite_or_none, utc

from .child_order_type import ChildOrderType, read_child_order_type
from .parent_order_event_type import ParentOrderEventType, read_parent_order_event_type
from .parent_order_type import ParentOrderType, read_parent_order_type
from .side import Side, read_side


@_define(match_args=False)
class ParentOrderEvent:
    """What happened to an own special order.

    Attributes:
        product_code: Market, such as BTC_JPY.
        parent_order_acceptance_id: Id that `send_parent_order` returned.
        event_date: When it happened, UTC.
        event_type: What happened; it decides which of the other fields there are.
        parent_order_id: Id of the special order. In events of all types.
        parent_order_type: Method of the order, or the condition of its only leg. With ORDER.
        reason: Why the order was refused, in English. With ORDER_FAILED.
        child_order_type: LIMIT or MARKET, of the order that was sent for the leg. With TRIGGER.
        parameter_index: Number of the leg, from 1. With TRIGGER and COMPLETE.
        child_order_acceptance_id: Acceptance id of the order that was sent for the leg. With TRIGGER and COMPLETE.
        side: BUY or SELL. With TRIGGER.
        price: Price in the quote currency. With TRIGGER.
        size: Size in the base currency. With TRIGGER.
        expire_date: When the order expires, UTC. With ORDER and TRIGGER.
    """

    product_code: str = _field(metadata={"wire": "product_code"})
    parent_order_acceptance_id: str = _field(metadata={"wire": "parent_order_acceptance_id"})
    event_date: datetime = _field(metadata={"wire": "event_date", "time": "utc"})
    event_type: ParentOrderEventType = _field(metadata={"wire": "event_type"})
    parent_order_id: str | None = _field(default=None, metadata={"wire": "parent_order_id"})
    parent_order_type: ParentOrderType | None = _field(default=None, metadata={"wire": "parent_order_type"})
    reason: str | None = _field(default=None, metadata={"wire": "reason"})
    child_order_type: ChildOrderType | None = _field(default=None, metadata={"wire": "child_order_type"})
    parameter_index: int | None = _field(default=None, metadata={"wire": "parameter_index"})
    child_order_acceptance_id: str | None = _field(default=None, metadata={"wire": "child_order_acceptance_id"})
    side: Side | None = _field(default=None, metadata={"wire": "side"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "money": "price"})
    size: Decimal | None = _field(default=None, metadata={"wire": "size", "money": "size"})
    expire_date: datetime | None = _field(default=None, metadata={"wire": "expire_date", "time": "utc"})


class ParentOrderEventWire(WireStruct):
    """`ParentOrderEvent` as it travels."""

    product_code: str
    parent_order_acceptance_id: str
    event_date: UtcText
    event_type: str
    parent_order_id: str | None = None
    parent_order_type: str | None = None
    reason: str | None = None
    child_order_type: str | None = None
    parameter_index: int | None = None
    child_order_acceptance_id: str | None = None
    side: str | None = None
    price: Decimal | None = None
    size: Decimal | None = None
    expire_date: UtcText | None = None


def build_parent_order_event(wire: ParentOrderEventWire) -> ParentOrderEvent:
    """Checked and converted: wire twin -> model."""
    return ParentOrderEvent(
        wire.product_code,
        wire.parent_order_acceptance_id,
        utc(wire.event_date, "event_date"),
        read_parent_order_event_type(wire.event_type),
        wire.parent_order_id,
        None if wire.parent_order_type is None else read_parent_order_type(wire.parent_order_type),
        wire.reason,
        None if wire.child_order_type is None else read_child_order_type(wire.child_order_type),
        wire.parameter_index,
        wire.child_order_acceptance_id,
        None if wire.side is None else read_side(wire.side),
        finite_or_none(wire.price, "price"),
        finite_or_none(wire.size, "size"),
        utc(wire.expire_date, "expire_date") if wire.expire_date else None,
    )
