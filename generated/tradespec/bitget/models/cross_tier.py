"""Generated from specs/bitget/margin_cross.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


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

    tier: int = _field(metadata={"wire": "tier"})
    leverage: Decimal | None = _field(default=None, metadata={"wire": "leverage", "money": "rate"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    max_borrowable_amount: Decimal | None = _field(
        default=None, metadata={"wire": "maxBorrowableAmount", "money": "amount"}
    )
    maintain_margin_rate: Decimal | None = _field(
        default=None, metadata={"wire": "maintainMarginRate", "money": "rate"}
    )


class CrossTierWire(WireStruct):
    """`CrossTier` as it travels."""

    tier: IntegerText
    leverage: DecimalText | None = None
    coin: str | None = None
    max_borrowable_amount: DecimalText | None = _wire_field(default=None, name="maxBorrowableAmount")
    maintain_margin_rate: DecimalText | None = _wire_field(default=None, name="maintainMarginRate")


def build_cross_tier(wire: CrossTierWire) -> CrossTier:
    """Checked and converted: wire twin -> model."""
    return CrossTier(
        integer(wire.tier, "tier"),
        decimal(wire.leverage, "leverage") if wire.leverage else None,
        wire.coin,
        decimal(wire.max_borrowable_amount, "maxBorrowableAmount") if wire.max_borrowable_amount else None,
        decimal(wire.maintain_margin_rate, "maintainMarginRate") if wire.maintain_margin_rate else None,
    )
