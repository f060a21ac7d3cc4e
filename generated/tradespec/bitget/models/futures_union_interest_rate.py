"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class FuturesUnionInterestRate:
    """Interest rate at a time.

    Attributes:
        ts: Time, in ms since 1970.
        annual_interest_rate: Rate for a year.
        daily_interest_rate: Rate for a day.
    """

    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})
    annual_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "annualInterestRate", "quoted": True, "money": "rate"}
    )
    daily_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "dailyInterestRate", "quoted": True, "money": "rate"}
    )


class FuturesUnionInterestRateWire(WireStruct):
    """`FuturesUnionInterestRate` as it travels."""

    ts: IntegerText | None = None
    annual_interest_rate: DecimalText | None = _wire_field(default=None, name="annualInterestRate")
    daily_interest_rate: DecimalText | None = _wire_field(default=None, name="dailyInterestRate")


_NUMBERS = (
    ("ts", "ts", True, True),
    ("annual_interest_rate", "annualInterestRate", False, True),
    ("daily_interest_rate", "dailyInterestRate", False, True),
)


def build_futures_union_interest_rate(wire: FuturesUnionInterestRateWire) -> FuturesUnionInterestRate:
    """Checked and converted: wire twin -> model."""
    if f"{wire.ts or ''}{wire.annual_interest_rate or ''}{wire.daily_interest_rate or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesUnionInterestRate(
            int(wire.ts) if wire.ts else None,
            Decimal(wire.annual_interest_rate) if wire.annual_interest_rate else None,
            Decimal(wire.daily_interest_rate) if wire.daily_interest_rate else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
