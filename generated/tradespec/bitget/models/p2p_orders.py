"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .p2p_order import P2POrder, P2POrderWire, build_p2p_order


@_define(match_args=False)
class P2POrders:
    """A page of P2P orders.

    Attributes:
        order_list: The orders.
        min_order_id: The next page begins after this id; pass it as id_less_than.
    """

    order_list: list[P2POrder] | None = _field(default=None, metadata={"wire": "orderList"})
    min_order_id: str | None = _field(default=None, metadata={"wire": "minOrderId"})


class P2POrdersWire(WireStruct):
    """`P2POrders` as it travels."""

    order_list: list[P2POrderWire] | None = _wire_field(default=None, name="orderList")
    min_order_id: str | None = _wire_field(default=None, name="minOrderId")


def build_p2p_orders(wire: P2POrdersWire) -> P2POrders:
    """Checked and converted: wire twin -> model."""
    return P2POrders(
        None if wire.order_list is None else [build_p2p_order(item) for item in wire.order_list],
        wire.min_order_id,
    )
