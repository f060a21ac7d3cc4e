"""Generated from specs/bitflyer/asyncapi.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, not_finite


@_define(match_args=False)
class BoardChange:
    """A level as it is now.

    Attributes:
        price: Price in the quote currency. 0 stands for the market orders of an auction and is no level of the
            book.
        size: The new sum of the sizes at this price, in the base currency. 0 removes the level.
    """

    price: Decimal = _field(metadata={"wire": "price", "money": "price"})
    size: Decimal = _field(metadata={"wire": "size", "money": "size"})


class BoardChangeWire(WireStruct):
    """`BoardChange` as it travels."""

    price: Decimal
    size: Decimal


def build_board_change(wire: BoardChangeWire) -> BoardChange:
    """Checked and converted: wire twin -> model."""
    return BoardChange(
        wire.price if wire.price.is_finite() else not_finite(wire.price, "price"),
        wire.size if wire.size.is_finite() else not_finite(wire.size, "size"),
    )
