"""Generated from specs/bitget/margin_cross.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal

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
    leverage: Decimal | None = _field(default=None, metadata={"wire": "leverage", "money": "rate"})
    transferable: bool | None = _field(default=None, metadata={"wire": "transferable"})
    borrowable: bool | None = _field(default=None, metadata={"wire": "borrowable"})
    daily_interest_rate: Decimal | None = _field(default=None, metadata={"wire": "dailyInterestRate", "money": "rate"})
    annual_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "annualInterestRate", "money": "rate"}
    )
    max_borrowable_amount: Decimal | None = _field(
        default=None, metadata={"wire": "maxBorrowableAmount", "money": "amount"}
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


def build_cross_interest_rate_and_limit(wire: CrossInterestRateAndLimitWire) -> CrossInterestRateAndLimit:
    """Checked and converted: wire twin -> model."""
    return CrossInterestRateAndLimit(
        wire.coin,
        decimal(wire.leverage, "leverage") if wire.leverage else None,
        wire.transferable,
        wire.borrowable,
        decimal(wire.daily_interest_rate, "dailyInterestRate") if wire.daily_interest_rate else None,
        decimal(wire.annual_interest_rate, "annualInterestRate") if wire.annual_interest_rate else None,
        decimal(wire.max_borrowable_amount, "maxBorrowableAmount") if wire.max_borrowable_amount else None,
        None if wire.vip_list is None else [build_cross_vip_rate(item) for item in wire.vip_list],
    )
