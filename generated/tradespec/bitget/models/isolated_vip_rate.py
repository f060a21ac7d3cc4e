"""Generated from specs/bitget/margin_isolated.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class IsolatedVipRate:
    """Terms of a VIP level.

    Attributes:
        level: The level, from 0.
        limit: At most so much.
        daily_interest_rate: Interest of a day, as a fraction.
        annually_interest_rate: Interest of a year, as a fraction.
        discount_rate: 1 is the full rate, 0.97 is 97 % of it.
    """

    level: str | None = _field(default=None, metadata={"wire": "level"})
    limit: Decimal | None = _field(default=None, metadata={"wire": "limit", "quoted": True, "money": "amount"})
    daily_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "dailyInterestRate", "quoted": True, "money": "rate"}
    )
    annually_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "annuallyInterestRate", "quoted": True, "money": "rate"}
    )
    discount_rate: Decimal | None = _field(
        default=None, metadata={"wire": "discountRate", "quoted": True, "money": "rate"}
    )


class IsolatedVipRateWire(WireStruct):
    """`IsolatedVipRate` as it travels."""

    level: str | None = None
    limit: DecimalText | None = None
    daily_interest_rate: DecimalText | None = _wire_field(default=None, name="dailyInterestRate")
    annually_interest_rate: DecimalText | None = _wire_field(default=None, name="annuallyInterestRate")
    discount_rate: DecimalText | None = _wire_field(default=None, name="discountRate")


_NUMBERS = (
    ("limit", "limit", False, True),
    ("daily_interest_rate", "dailyInterestRate", False, True),
    ("annually_interest_rate", "annuallyInterestRate", False, True),
    ("discount_rate", "discountRate", False, True),
)


def build_isolated_vip_rate(wire: IsolatedVipRateWire) -> IsolatedVipRate:
    """Checked and converted: wire twin -> model."""
    if f"{wire.limit or ''}{wire.daily_interest_rate or ''}{wire.annually_interest_rate or ''}{wire.discount_rate or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return IsolatedVipRate(
            wire.level,
            Decimal(wire.limit) if wire.limit else None,
            Decimal(wire.daily_interest_rate) if wire.daily_interest_rate else None,
            Decimal(wire.annually_interest_rate) if wire.annually_interest_rate else None,
            Decimal(wire.discount_rate) if wire.discount_rate else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
