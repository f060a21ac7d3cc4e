"""Generated from specs/bitget/margin_common.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class MarginLoanGrowth:
    """The growth at one time.

    Attributes:
        growth_rate: Growth of what is borrowed, as a fraction.
        ts: The time, in ms since 1970.
    """

    growth_rate: Decimal = _field(metadata={"wire": "growthRate", "quoted": True, "money": "rate"})
    ts: int = _field(metadata={"wire": "ts", "quoted": True})


class MarginLoanGrowthWire(WireStruct):
    """`MarginLoanGrowth` as it travels."""

    growth_rate: DecimalText = _wire_field(name="growthRate")
    ts: IntegerText


_NUMBERS = (("growth_rate", "growthRate", False, False), ("ts", "ts", True, False))


def build_margin_loan_growth(wire: MarginLoanGrowthWire) -> MarginLoanGrowth:
    """Checked and converted: wire twin -> model."""
    if f"{wire.growth_rate}{wire.ts}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return MarginLoanGrowth(
            Decimal(wire.growth_rate),
            int(wire.ts),
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
