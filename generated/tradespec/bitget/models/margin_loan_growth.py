"""Generated from specs/bitget/margin_common.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


@_define(match_args=False)
class MarginLoanGrowth:
    """The growth at one time.

    Attributes:
        growth_rate: Growth of what is borrowed, as a fraction.
        ts: The time, in ms since 1970. Unix time in milliseconds.
    """

    growth_rate: Decimal = _field(metadata={"wire": "growthRate", "money": "rate"})
    ts: int = _field(metadata={"wire": "ts"})


class MarginLoanGrowthWire(WireStruct):
    """`MarginLoanGrowth` as it travels."""

    growth_rate: DecimalText = _wire_field(name="growthRate")
    ts: IntegerText


def build_margin_loan_growth(wire: MarginLoanGrowthWire) -> MarginLoanGrowth:
    """Checked and converted: wire twin -> model."""
    return MarginLoanGrowth(
        decimal(wire.growth_rate, "growthRate"),
        integer(wire.ts, "ts"),
    )
