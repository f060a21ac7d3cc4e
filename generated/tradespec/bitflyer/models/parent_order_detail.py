"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import UtcText, WireStruct, utc

from .order_method import OrderMethod, read_order_method
from .parent_order_detail_leg import ParentOrderDetailLeg, ParentOrderDetailLegWire, build_parent_order_detail_leg
from .time_in_force import TimeInForce, read_time_in_force


@_define(match_args=False)
class ParentOrderDetail:
    """A special order with its legs.

    Attributes:
        id: Number of the order.
        parent_order_id: Id of the order.
        order_method: How the legs hang together.
        parameters: The legs, in the order in which they were sent.
        parent_order_acceptance_id: Id that `send_parent_order` returned.
        expire_date: When the order expires, UTC.
        time_in_force: How long the child orders may rest.
    """

    id: int = _field(metadata={"wire": "id"})
    parent_order_id: str = _field(metadata={"wire": "parent_order_id"})
    order_method: OrderMethod = _field(metadata={"wire": "order_method"})
    parameters: list[ParentOrderDetailLeg] = _field(metadata={"wire": "parameters"})
    parent_order_acceptance_id: str = _field(metadata={"wire": "parent_order_acceptance_id"})
    expire_date: datetime | None = _field(default=None, metadata={"wire": "expire_date", "time": "utc"})
    time_in_force: TimeInForce | None = _field(default=None, metadata={"wire": "time_in_force"})


class ParentOrderDetailWire(WireStruct):
    """`ParentOrderDetail` as it travels."""

    id: int
    parent_order_id: str
    order_method: str
    parameters: list[ParentOrderDetailLegWire]
    parent_order_acceptance_id: str
    expire_date: UtcText | None = None
    time_in_force: str | None = None


def build_parent_order_detail(wire: ParentOrderDetailWire) -> ParentOrderDetail:
    """Checked and converted: wire twin -> model."""
    return ParentOrderDetail(
        wire.id,
        wire.parent_order_id,
        read_order_method(wire.order_method),
        [build_parent_order_detail_leg(item) for item in wire.parameters],
        wire.parent_order_acceptance_id,
        utc(wire.expire_date, "expire_date") if wire.expire_date else None,
        None if wire.time_in_force is None else read_time_in_force(wire.time_in_force),
    )
