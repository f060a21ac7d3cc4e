"""Generated from specs/bitget/copy_mix_trader.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .copy_mix_trader_open_order import (
    CopyMixTraderOpenOrder,
    CopyMixTraderOpenOrderWire,
    build_copy_mix_trader_open_order,
)


@_define(match_args=False)
class CopyMixTraderOpenOrders:
    """A page of open tracked orders.

    Attributes:
        tracking_list: The orders.
        end_id: The next page begins after this id; pass it as id_less_than. Empty on the last page.
    """

    tracking_list: list[CopyMixTraderOpenOrder] | None = _field(default=None, metadata={"wire": "trackingList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class CopyMixTraderOpenOrdersWire(WireStruct):
    """`CopyMixTraderOpenOrders` as it travels."""

    tracking_list: list[CopyMixTraderOpenOrderWire] | None = _wire_field(default=None, name="trackingList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_copy_mix_trader_open_orders(wire: CopyMixTraderOpenOrdersWire) -> CopyMixTraderOpenOrders:
    """Checked and converted: wire twin -> model."""
    return CopyMixTraderOpenOrders(
        None if wire.tracking_list is None else [build_copy_mix_trader_open_order(item) for item in wire.tracking_list],
        wire.end_id,
    )
