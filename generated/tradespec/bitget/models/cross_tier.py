"""Generated from specs/bitget/margin_cross.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class CrossTier:
    """Terms of loans up to a size.

    Attributes:
        tier: Number of the tier, from 1.
        leverage: Highest leverage.
        coin: The coin.
        max_borrowable_amount: Loans up to here.
        maintain_margin_rate: Maintenance margin rate.
    """

    tier: int = _field(metadata={"wire": "tier", "quoted": True})
    leverage: Decimal | None = _field(default=None, metadata={"wire": "leverage", "quoted": True, "money": "rate"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    max_borrowable_amount: Decimal | None = _field(
        default=None, metadata={"wire": "maxBorrowableAmount", "quoted": True, "money": "amount"}
    )
    maintain_margin_rate: Decimal | None = _field(
        default=None, metadata={"wire": "maintainMarginRate", "quoted": True, "money": "rate"}
    )


class CrossTierWire(WireStruct):
    """`CrossTier` as it travels."""

    tier: IntegerText
    leverage: DecimalText | None = None
    coin: str | None = None
    max_borrowable_amount: DecimalText | None = _wire_field(default=None, name="maxBorrowableAmount")
    maintain_margin_rate: DecimalText | None = _wire_field(default=None, name="maintainMarginRate")


_NUMBERS = (
    ("tier", "tier", True, False),
    ("leverage", "leverage", False, True),
    ("max_borrowable_amount", "maxBorrowableAmount", False, True),
    ("maintain_margin_rate", "maintainMarginRate", False, True),
)


def build_cross_tier(wire: CrossTierWire) -> CrossTier:
    """Checked and converted: wire twin -> model."""
    if f"{wire.tier}{wire.leverage or ''}{wire.max_borrowable_amount or ''}{wire.maintain_margin_rate or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CrossTier(
            int(wire.tier),
            Decimal(wire.leverage) if wire.leverage else None,
            wire.coin,
            Decimal(wire.max_borrowable_amount) if wire.max_borrowable_amount else None,
            Decimal(wire.maintain_margin_rate) if wire.maintain_margin_rate else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
