"""Generated from specs/bitget/copy_spot_trader.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .copy_spot_trader_open_order import (
    CopySpotTraderOpenOrder,
    CopySpotTraderOpenOrderWire,
    build_copy_spot_trader_open_order,
)


@_define(match_args=False)
class CopySpotTraderOpenOrders:
    """A page of tracked orders that are not sold yet.

    Attributes:
        tracking_list: The orders.
        end_id: The next page begins after this id; pass it as id_less_than. Empty on the last page.
    """

    tracking_list: list[CopySpotTraderOpenOrder] | None = _field(default=None, metadata={"wire": "trackingList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class CopySpotTraderOpenOrdersWire(WireStruct):
    """`CopySpotTraderOpenOrders` as it travels."""

    tracking_list: list[CopySpotTraderOpenOrderWire] | None = _wire_field(default=None, name="trackingList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_copy_spot_trader_open_orders(wire: CopySpotTraderOpenOrdersWire) -> CopySpotTraderOpenOrders:
    """Checked and converted: wire twin -> model."""
    return CopySpotTraderOpenOrders(
        None
        if wire.tracking_list is None
        else [build_copy_spot_trader_open_order(item) for item in wire.tracking_list],
        wire.end_id,
    )
