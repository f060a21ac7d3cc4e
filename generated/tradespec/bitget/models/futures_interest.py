"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class FuturesInterest:
    """Interest charged once.

    Attributes:
        coin: Coin of the debt.
        liability: Debt in all.
        interest_free_limit: Part of the debt that is free of interest.
        interest_limit: Part of the debt that bears interest.
        hour_interest_rate: Interest rate for an hour.
        interest: Interest charged.
        c_time: When, in ms since 1970.
    """

    coin: str = _field(metadata={"wire": "coin"})
    liability: Decimal | None = _field(default=None, metadata={"wire": "liability", "quoted": True, "money": "amount"})
    interest_free_limit: Decimal | None = _field(
        default=None, metadata={"wire": "interestFreeLimit", "quoted": True, "money": "amount"}
    )
    interest_limit: Decimal | None = _field(
        default=None, metadata={"wire": "interestLimit", "quoted": True, "money": "amount"}
    )
    hour_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "hourInterestRate", "quoted": True, "money": "rate"}
    )
    interest: Decimal | None = _field(default=None, metadata={"wire": "interest", "quoted": True, "money": "amount"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})


class FuturesInterestWire(WireStruct):
    """`FuturesInterest` as it travels."""

    coin: str
    liability: DecimalText | None = None
    interest_free_limit: DecimalText | None = _wire_field(default=None, name="interestFreeLimit")
    interest_limit: DecimalText | None = _wire_field(default=None, name="interestLimit")
    hour_interest_rate: DecimalText | None = _wire_field(default=None, name="hourInterestRate")
    interest: DecimalText | None = None
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")


_NUMBERS = (
    ("liability", "liability", False, True),
    ("interest_free_limit", "interestFreeLimit", False, True),
    ("interest_limit", "interestLimit", False, True),
    ("hour_interest_rate", "hourInterestRate", False, True),
    ("interest", "interest", False, True),
    ("c_time", "cTime", True, True),
)


def build_futures_interest(wire: FuturesInterestWire) -> FuturesInterest:
    """Checked and converted: wire twin -> model."""
    if f"{wire.liability or ''}{wire.interest_free_limit or ''}{wire.interest_limit or ''}{wire.hour_interest_rate or ''}{wire.interest or ''}{wire.c_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesInterest(
            wire.coin,
            Decimal(wire.liability) if wire.liability else None,
            Decimal(wire.interest_free_limit) if wire.interest_free_limit else None,
            Decimal(wire.interest_limit) if wire.interest_limit else None,
            Decimal(wire.hour_interest_rate) if wire.hour_interest_rate else None,
            Decimal(wire.interest) if wire.interest else None,
            int(wire.c_time) if wire.c_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
