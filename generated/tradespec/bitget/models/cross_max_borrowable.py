"""Generated from specs/bitget/margin_cross.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class CrossMaxBorrowable:
    """What can be borrowed now.

    Attributes:
        max_borrowable_amount: At most so much.
        coin: The coin.
    """

    max_borrowable_amount: Decimal = _field(metadata={"wire": "maxBorrowableAmount", "quoted": True, "money": "amount"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})


class CrossMaxBorrowableWire(WireStruct):
    """`CrossMaxBorrowable` as it travels."""

    max_borrowable_amount: DecimalText = _wire_field(name="maxBorrowableAmount")
    coin: str | None = None


def build_cross_max_borrowable(wire: CrossMaxBorrowableWire) -> CrossMaxBorrowable:
    """Checked and converted: wire twin -> model."""
    return CrossMaxBorrowable(
        decimal(wire.max_borrowable_amount, "maxBorrowableAmount"),
        wire.coin,
    )
