"""Generated from specs/bitget/futures_insight.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


@_define(match_args=False)
class FuturesBorrowRate:
    """Borrowing of the base coin against that of the quote coin, in isolated margin.

    Attributes:
        borrow_rate: The ratio; may be negative.
        ts: Time, in ms since 1970. Unix time in milliseconds.
    """

    borrow_rate: Decimal | None = _field(default=None, metadata={"wire": "borrowRate", "money": "rate"})
    ts: int | None = _field(default=None, metadata={"wire": "ts"})


class FuturesBorrowRateWire(WireStruct):
    """`FuturesBorrowRate` as it travels."""

    borrow_rate: DecimalText | None = _wire_field(default=None, name="borrowRate")
    ts: IntegerText | None = None


def build_futures_borrow_rate(wire: FuturesBorrowRateWire) -> FuturesBorrowRate:
    """Checked and converted: wire twin -> model."""
    return FuturesBorrowRate(
        decimal(wire.borrow_rate, "borrowRate") if wire.borrow_rate else None,
        integer(wire.ts, "ts") if wire.ts else None,
    )
