"""Generated from specs/bitget/copy_mix_follower.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .copy_mix_follower_closed_order import (
    CopyMixFollowerClosedOrder,
    CopyMixFollowerClosedOrderWire,
    build_copy_mix_follower_closed_order,
)


@_define(match_args=False)
class CopyMixFollowerClosedOrders:
    """A page of closed copied orders.

    Attributes:
        tracking_list: The orders.
        end_id: The next page begins after this id; pass it as id_less_than. Empty on the last page.
    """

    tracking_list: list[CopyMixFollowerClosedOrder] | None = _field(default=None, metadata={"wire": "trackingList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class CopyMixFollowerClosedOrdersWire(WireStruct):
    """`CopyMixFollowerClosedOrders` as it travels."""

    tracking_list: list[CopyMixFollowerClosedOrderWire] | None = _wire_field(default=None, name="trackingList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_copy_mix_follower_closed_orders(wire: CopyMixFollowerClosedOrdersWire) -> CopyMixFollowerClosedOrders:
    """Checked and converted: wire twin -> model."""
    return CopyMixFollowerClosedOrders(
        None
        if wire.tracking_list is None
        else [build_copy_mix_follower_closed_order(item) for item in wire.tracking_list],
        wire.end_id,
    )
