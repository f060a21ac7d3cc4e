"""Generated from specs/mtgox/market.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct

from .depth_level import DepthLevel, DepthLevelWire, build_depth_level
from .money import Money, MoneyWire, build_money


@_define(match_args=False)
class Depth:
    """An order book. Both sides ascend by price.

    Attributes:
        asks: Sell orders, the best (lowest) price first.
        bids: Buy orders, the best (highest) price last.
        filter_min_price: Lowest price that is listed. Absent in the full book.
        filter_max_price: Highest price that is listed. Absent in the full book.
    """

    asks: list[DepthLevel] = _field(metadata={"wire": "asks"})
    bids: list[DepthLevel] = _field(metadata={"wire": "bids"})
    filter_min_price: Money | None = _field(default=None, metadata={"wire": "filter_min_price"})
    filter_max_price: Money | None = _field(default=None, metadata={"wire": "filter_max_price"})


class DepthWire(WireStruct):
    """`Depth` as it travels."""

    asks: list[DepthLevelWire]
    bids: list[DepthLevelWire]
    filter_min_price: MoneyWire | None = None
    filter_max_price: MoneyWire | None = None


def build_depth(wire: DepthWire) -> Depth:
    """Checked and converted: wire twin -> model."""
    return Depth(
        [build_depth_level(item) for item in wire.asks],
        [build_depth_level(item) for item in wire.bids],
        None if wire.filter_min_price is None else build_money(wire.filter_min_price, "filter_min_price"),
        None if wire.filter_max_price is None else build_money(wire.filter_max_price, "filter_max_price"),
    )
