"""Generated from specs/bitget/futures_insight.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class FuturesBorrowRate:
    """Borrowing of the base coin against that of the quote coin, in isolated margin.

    Attributes:
        borrow_rate: The ratio; may be negative.
        ts: Time, in ms since 1970.
    """

    borrow_rate: Decimal | None = _field(default=None, metadata={"wire": "borrowRate", "quoted": True, "money": "rate"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})


class FuturesBorrowRateWire(WireStruct):
    """`FuturesBorrowRate` as it travels."""

    borrow_rate: DecimalText | None = _wire_field(default=None, name="borrowRate")
    ts: IntegerText | None = None


_NUMBERS = (("borrow_rate", "borrowRate", False, True), ("ts", "ts", True, True))


def build_futures_borrow_rate(wire: FuturesBorrowRateWire) -> FuturesBorrowRate:
    """Checked and converted: wire twin -> model."""
    if f"{wire.borrow_rate or ''}{wire.ts or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesBorrowRate(
            Decimal(wire.borrow_rate) if wire.borrow_rate else None,
            int(wire.ts) if wire.ts else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
