"""Generated from specs/bitget/margin_common.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class MarginInterestRate:
    """What borrowing a coin costs.

    Attributes:
        coin: The coin.
        daily_interest_rate: Interest of a day, as a fraction.
        annual_interest_rate: Interest of a year, as a fraction.
        updated_time: When the rates were set, in ms since 1970.
    """

    coin: str = _field(metadata={"wire": "coin"})
    daily_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "dailyInterestRate", "quoted": True, "money": "rate"}
    )
    annual_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "annualInterestRate", "quoted": True, "money": "rate"}
    )
    updated_time: int | None = _field(default=None, metadata={"wire": "updatedTime", "quoted": True})


class MarginInterestRateWire(WireStruct):
    """`MarginInterestRate` as it travels."""

    coin: str
    daily_interest_rate: DecimalText | None = _wire_field(default=None, name="dailyInterestRate")
    annual_interest_rate: DecimalText | None = _wire_field(default=None, name="annualInterestRate")
    updated_time: IntegerText | None = _wire_field(default=None, name="updatedTime")


_NUMBERS = (
    ("daily_interest_rate", "dailyInterestRate", False, True),
    ("annual_interest_rate", "annualInterestRate", False, True),
    ("updated_time", "updatedTime", True, True),
)


def build_margin_interest_rate(wire: MarginInterestRateWire) -> MarginInterestRate:
    """Checked and converted: wire twin -> model."""
    if f"{wire.daily_interest_rate or ''}{wire.annual_interest_rate or ''}{wire.updated_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return MarginInterestRate(
            wire.coin,
            Decimal(wire.daily_interest_rate) if wire.daily_interest_rate else None,
            Decimal(wire.annual_interest_rate) if wire.annual_interest_rate else None,
            int(wire.updated_time) if wire.updated_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
