"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, not_finite


@_define(match_args=False)
class MergedLevel:
    """One level of a merged order book, written as [price, size] in plain numbers.

    Attributes:
        price: Price of the level.
        size: Quantity of the base coin at this price.
    """

    price: Decimal = _field(metadata={"wire": "price", "at": 0, "money": "price"})
    size: Decimal = _field(metadata={"wire": "size", "at": 1, "money": "size"})


class MergedLevelWire(WireStruct, array_like=True):
    """`MergedLevel` as it travels."""

    price: Decimal
    size: Decimal


def build_merged_level(wire: MergedLevelWire) -> MergedLevel:
    """Checked and converted: wire twin -> model."""
    return MergedLevel(
        wire.price if wire.price.is_finite() else not_finite(wire.price, "price"),
        wire.size if wire.size.is_finite() else not_finite(wire.size, "size"),
    )
