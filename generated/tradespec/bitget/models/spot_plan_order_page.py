"""Generated from specs/bitget/spot_plan.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .spot_plan_order import SpotPlanOrder, SpotPlanOrderWire, build_spot_plan_order


@_define(match_args=False)
class SpotPlanOrderPage:
    """One page of trigger orders.

    Attributes:
        next_flag: Whether there is an older page.
        id_less_than: Pass it as id_less_than to get the older page; empty where there is none.
        order_list: The rows, newest first.
    """

    next_flag: bool | None = _field(default=None, metadata={"wire": "nextFlag"})
    id_less_than: str | None = _field(default=None, metadata={"wire": "idLessThan"})
    order_list: list[SpotPlanOrder] | None = _field(default=None, metadata={"wire": "orderList"})


class SpotPlanOrderPageWire(WireStruct):
    """`SpotPlanOrderPage` as it travels."""

    next_flag: bool | None = _wire_field(default=None, name="nextFlag")
    id_less_than: str | None = _wire_field(default=None, name="idLessThan")
    order_list: list[SpotPlanOrderWire] | None = _wire_field(default=None, name="orderList")


def build_spot_plan_order_page(wire: SpotPlanOrderPageWire) -> SpotPlanOrderPage:
    """Checked and converted: wire twin -> model."""
    return SpotPlanOrderPage(
        wire.next_flag,
        wire.id_less_than,
        None if wire.order_list is None else [build_spot_plan_order(item) for item in wire.order_list],
    )
