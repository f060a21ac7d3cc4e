"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class BookLevel:
    """One level of an order book, written as [price, size].

    Attributes:
        price: Price of the level.
        size: Quantity of the base coin at this price.
    """

    price: Decimal = _field(metadata={"wire": "price", "at": 0, "quoted": True, "money": "price"})
    size: Decimal = _field(metadata={"wire": "size", "at": 1, "quoted": True, "money": "size"})


class BookLevelWire(WireStruct, array_like=True):
    """`BookLevel` as it travels."""

    price: DecimalText
    size: DecimalText


_NUMBERS = (("price", "price", False, False), ("size", "size", False, False))


def build_book_level(wire: BookLevelWire) -> BookLevel:
    """Checked and converted: wire twin -> model."""
    if f"{wire.price}{wire.size}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return BookLevel(
            Decimal(wire.price),
            Decimal(wire.size),
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
