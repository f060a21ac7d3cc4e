"""Generated from specs/mtgox/legacy.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct

from .legacy_level import LegacyLevel, LegacyLevelWire, build_legacy_level


@_define(match_args=False)
class LegacyDepth:
    """An order book. Both sides ascend by price.

    Attributes:
        asks: Sell orders, the best (lowest) price first.
        bids: Buy orders, the best (highest) price last.
    """

    asks: list[LegacyLevel] = _field(metadata={"wire": "asks"})
    bids: list[LegacyLevel] = _field(metadata={"wire": "bids"})


class LegacyDepthWire(WireStruct):
    """`LegacyDepth` as it travels."""

    asks: list[LegacyLevelWire]
    bids: list[LegacyLevelWire]


def build_legacy_depth(wire: LegacyDepthWire) -> LegacyDepth:
    """Checked and converted: wire twin -> model."""
    return LegacyDepth(
        [build_legacy_level(item) for item in wire.asks],
        [build_legacy_level(item) for item in wire.bids],
    )
