"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal

from .order_type import OrderType, read_order_type
from .plan_sub_order_status import PlanSubOrderStatus, read_plan_sub_order_status


@_define(match_args=False)
class PlanSubOrder:
    """An order that a plan order placed when it was triggered.

    Attributes:
        order_id: Id of the order that was placed.
        price: Limit price; none for a market order.
        type: limit or market.
        status: What became of it.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "quoted": True, "money": "price"})
    type: OrderType | None = _field(default=None, metadata={"wire": "type"})
    status: PlanSubOrderStatus | None = _field(default=None, metadata={"wire": "status"})


class PlanSubOrderWire(WireStruct):
    """`PlanSubOrder` as it travels."""

    order_id: str = _wire_field(name="orderId")
    price: DecimalText | None = None
    type: str | None = None
    status: str | None = None


def build_plan_sub_order(wire: PlanSubOrderWire) -> PlanSubOrder:
    """Checked and converted: wire twin -> model."""
    return PlanSubOrder(
        wire.order_id,
        decimal(wire.price, "price") if wire.price else None,
        None if wire.type is None else read_order_type(wire.type),
        None if wire.status is None else read_plan_sub_order_status(wire.status),
    )
