"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class BookLevel:
    """One level of an order book, written as [price, size].

    Attributes:
        price: Price of the level.
        size: Quantity of the base coin at this price.
    """

    price: Decimal = _field(metadata={"wire": "price", "money": "price"})
    size: Decimal = _field(metadata={"wire": "size", "money": "size"})


class BookLevelWire(WireStruct, array_like=True):
    """`BookLevel` as it travels."""

    price: DecimalText
    size: DecimalText


def build_book_level(wire: BookLevelWire) -> BookLevel:
    """Checked and converted: wire twin -> model."""
    return BookLevel(
        decimal(wire.price, "price"),
        decimal(wire.size, "size"),
    )
