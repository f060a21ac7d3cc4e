"""Generated from specs/bitget/margin_cross.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers

from .cross_vip_rate import CrossVipRate, CrossVipRateWire, build_cross_vip_rate


@_define(match_args=False)
class CrossInterestRateAndLimit:
    """Terms of loans of a coin.

    Attributes:
        coin: The coin.
        leverage: Leverage.
        transferable: Whether it can be transferred.
        borrowable: Whether it can be borrowed.
        daily_interest_rate: Interest of a day without VIP, as a fraction.
        annual_interest_rate: Interest of a year without VIP, as a fraction.
        max_borrowable_amount: At most so much.
        vip_list: The terms of each VIP level.
    """

    coin: str = _field(metadata={"wire": "coin"})
    leverage: Decimal | None = _field(default=None, metadata={"wire": "leverage", "quoted": True, "money": "rate"})
    transferable: bool | None = _field(default=None, metadata={"wire": "transferable"})
    borrowable: bool | None = _field(default=None, metadata={"wire": "borrowable"})
    daily_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "dailyInterestRate", "quoted": True, "money": "rate"}
    )
    annual_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "annualInterestRate", "quoted": True, "money": "rate"}
    )
    max_borrowable_amount: Decimal | None = _field(
        default=None, metadata={"wire": "maxBorrowableAmount", "quoted": True, "money": "amount"}
    )
    vip_list: list[CrossVipRate] | None = _field(default=None, metadata={"wire": "vipList"})


class CrossInterestRateAndLimitWire(WireStruct):
    """`CrossInterestRateAndLimit` as it travels."""

    coin: str
    leverage: DecimalText | None = None
    transferable: bool | None = None
    borrowable: bool | None = None
    daily_interest_rate: DecimalText | None = _wire_field(default=None, name="dailyInterestRate")
    annual_interest_rate: DecimalText | None = _wire_field(default=None, name="annualInterestRate")
    max_borrowable_amount: DecimalText | None = _wire_field(default=None, name="maxBorrowableAmount")
    vip_list: list[CrossVipRateWire] | None = _wire_field(default=None, name="vipList")


_NUMBERS = (
    ("leverage", "leverage", False, True),
    ("daily_interest_rate", "dailyInterestRate", False, True),
    ("annual_interest_rate", "annualInterestRate", False, True),
    ("max_borrowable_amount", "maxBorrowableAmount", False, True),
)


def build_cross_interest_rate_and_limit(wire: CrossInterestRateAndLimitWire) -> CrossInterestRateAndLimit:
    """Checked and converted: wire twin -> model."""
    if f"{wire.leverage or ''}{wire.daily_interest_rate or ''}{wire.annual_interest_rate or ''}{wire.max_borrowable_amount or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CrossInterestRateAndLimit(
            wire.coin,
            Decimal(wire.leverage) if wire.leverage else None,
            wire.transferable,
            wire.borrowable,
            Decimal(wire.daily_interest_rate) if wire.daily_interest_rate else None,
            Decimal(wire.annual_interest_rate) if wire.annual_interest_rate else None,
            Decimal(wire.max_borrowable_amount) if wire.max_borrowable_amount else None,
            None if wire.vip_list is None else [build_cross_vip_rate(item) for item in wire.vip_list],
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
