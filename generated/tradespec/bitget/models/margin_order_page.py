"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .margin_order import MarginOrder, MarginOrderWire, build_margin_order


@_define(match_args=False)
class MarginOrderPage:
    """A page of margin orders, newest first.

    Attributes:
        order_list: The orders.
        max_id: The largest id of the page.
        min_id: The smallest id of the page; `id_less_than` for the next one.
    """

    order_list: list[MarginOrder] | None = _field(default=None, metadata={"wire": "orderList"})
    max_id: str | None = _field(default=None, metadata={"wire": "maxId"})
    min_id: str | None = _field(default=None, metadata={"wire": "minId"})


class MarginOrderPageWire(WireStruct):
    """`MarginOrderPage` as it travels."""

    order_list: list[MarginOrderWire] | None = _wire_field(default=None, name="orderList")
    max_id: str | None = _wire_field(default=None, name="maxId")
    min_id: str | None = _wire_field(default=None, name="minId")


def build_margin_order_page(wire: MarginOrderPageWire) -> MarginOrderPage:
    """Checked and converted: wire twin -> model."""
    return MarginOrderPage(
        None if wire.order_list is None else [build_margin_order(item) for item in wire.order_list],
        wire.max_id,
        wire.min_id,
    )
