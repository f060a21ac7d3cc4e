"""Generated from specs/bitflyer/market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, not_finite


@_define(match_args=False)
class BoardLevel:
    """All orders of one side at one price.

    Attributes:
        price: Price in the quote currency.
        size: Sum of the sizes at this price, in the base currency.
    """

    price: Decimal = _field(metadata={"wire": "price", "money": "price"})
    size: Decimal = _field(metadata={"wire": "size", "money": "size"})


class BoardLevelWire(WireStruct):
    """`BoardLevel` as it travels."""

    price: Decimal
    size: Decimal


def build_board_level(wire: BoardLevelWire) -> BoardLevel:
    """Checked and converted: wire twin -> model."""
    return BoardLevel(
        wire.price if wire.price.is_finite() else not_finite(wire.price, "price"),
        wire.size if wire.size.is_finite() else not_finite(wire.size, "size"),
    )
