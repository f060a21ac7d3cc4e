"""Generated from specs/bitflyer/asyncapi.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import UtcText, WireStruct, finite_or_none, utc

from .child_order_event_type import ChildOrderEventType, read_child_order_event_type
from .child_order_type import ChildOrderType, read_child_order_type
from .side import Side, read_side


@_define(match_args=False)
class ChildOrderEvent:
    """What happened to an own order. A refused order has ORDER_FAILED only; a killed FOK has ORDER, then EXPIRE.

    Attributes:
        product_code: Market, such as BTC_JPY.
        child_order_acceptance_id: Id that `send_child_order` returned.
        event_date: When it happened, UTC.
        event_type: What happened; it decides which of the other fields there are. Unconfirmed: What CANCEL_FAILED
            means; taken for a cancel request that came too late.
        child_order_id: Id of the order. In events of all types, as far as known.
        child_order_type: LIMIT or MARKET. With ORDER.
        expire_date: When the order expires, UTC. With ORDER; one public client says with EXECUTION as well.
        reason: Why the order was refused, in English. With ORDER_FAILED.
        exec_id: Number of the execution. With EXECUTION. Unconfirmed: That it is the id of `get_my_executions`.
        side: BUY or SELL. With ORDER and EXECUTION.
        price: Price in the quote currency, of the order with ORDER, of the fill with EXECUTION. Unconfirmed:
            Whether CANCEL and EXPIRE have it.
        size: Size in the base currency, of the order with ORDER, of the fill with EXECUTION. Unconfirmed: Whether
            CANCEL and EXPIRE have it.
        commission: Fee of this fill, on spot in the base currency. With EXECUTION.
        sfd: Swap for difference of this fill, in yen; may be negative. With EXECUTION. Unconfirmed: Its sign and
            currency.
        outstanding_size: What is still open after this fill, in the base currency; 0 when wholly filled. With
            EXECUTION.
    """

    product_code: str = _field(metadata={"wire": "product_code"})
    child_order_acceptance_id: str = _field(metadata={"wire": "child_order_acceptance_id"})
    event_date: datetime = _field(metadata={"wire": "event_date", "time": "utc"})
    event_type: ChildOrderEventType = _field(metadata={"wire": "event_type"})
    child_order_id: str | None = _field(default=None, metadata={"wire": "child_order_id"})
    child_order_type: ChildOrderType | None = _field(default=None, metadata={"wire": "child_order_type"})
    expire_date: datetime | None = _field(default=None, metadata={"wire": "expire_date", "time": "utc"})
    reason: str | None = _field(default=None, metadata={"wire": "reason"})
    exec_id: int | None = _field(default=None, metadata={"wire": "exec_id"})
    side: Side | None = _field(default=None, metadata={"wire": "side"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "money": "price"})
    size: Decimal | None = _field(default=None, metadata={"wire": "size", "money": "size"})
    commission: Decimal | None = _field(default=None, metadata={"wire": "commission", "money": "fee"})
    sfd: Decimal | None = _field(default=None, metadata={"wire": "sfd", "money": "fee"})
    outstanding_size: Decimal | None = _field(default=None, metadata={"wire": "outstanding_size", "money": "size"})


class ChildOrderEventWire(WireStruct):
    """`ChildOrderEvent` as it travels."""

    product_code: str
    child_order_acceptance_id: str
    event_date: UtcText
    event_type: str
    child_order_id: str | None = None
    child_order_type: str | None = None
    expire_date: UtcText | None = None
    reason: str | None = None
    exec_id: int | None = None
    side: str | None = None
    price: Decimal | None = None
    size: Decimal | None = None
    commission: Decimal | None = None
    sfd: Decimal | None = None
    outstanding_size: Decimal | None = None


def build_child_order_event(wire: ChildOrderEventWire) -> ChildOrderEvent:
    """Checked and converted: wire twin -> model."""
    return ChildOrderEvent(
        wire.product_code,
        wire.child_order_acceptance_id,
        utc(wire.event_date, "event_date"),
        read_child_order_event_type(wire.event_type),
        wire.child_order_id,
        None if wire.child_order_type is None else read_child_order_type(wire.child_order_type),
        utc(wire.expire_date, "expire_date") if wire.expire_date else None,
        wire.reason,
        wire.exec_id,
        None if wire.side is None else read_side(wire.side),
        finite_or_none(wire.price, "price"),
        finite_or_none(wire.size, "size"),
        finite_or_none(wire.commission, "commission"),
        finite_or_none(wire.sfd, "sfd"),
        finite_or_none(wire.outstanding_size, "outstanding_size"),
    )
