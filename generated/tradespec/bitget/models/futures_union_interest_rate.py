"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


@_define(match_args=False)
class FuturesUnionInterestRate:
    """Interest rate at a time.

    Attributes:
        ts: Time, in ms since 1970. Unix time in milliseconds.
        annual_interest_rate: Rate for a year.
        daily_interest_rate: Rate for a day.
    """

    ts: int | None = _field(default=None, metadata={"wire": "ts"})
    annual_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "annualInterestRate", "money": "rate"}
    )
    daily_interest_rate: Decimal | None = _field(default=None, metadata={"wire": "dailyInterestRate", "money": "rate"})


class FuturesUnionInterestRateWire(WireStruct):
    """`FuturesUnionInterestRate` as it travels."""

    ts: IntegerText | None = None
    annual_interest_rate: DecimalText | None = _wire_field(default=None, name="annualInterestRate")
    daily_interest_rate: DecimalText | None = _wire_field(default=None, name="dailyInterestRate")


def build_futures_union_interest_rate(wire: FuturesUnionInterestRateWire) -> FuturesUnionInterestRate:
    """Checked and converted: wire twin -> model."""
    return FuturesUnionInterestRate(
        integer(wire.ts, "ts") if wire.ts else None,
        decimal(wire.annual_interest_rate, "annualInterestRate") if wire.annual_interest_rate else None,
        decimal(wire.daily_interest_rate, "dailyInterestRate") if wire.daily_interest_rate else None,
    )
