"""Generated from specs/bitflyer/margin.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import UtcText, WireStruct, finite_or_none, not_finite, utc

from .collateral_reason import CollateralReason, read_collateral_reason


@_define(match_args=False)
class CollateralChange:
    """One change of the collateral.

    Attributes:
        id: Number of the change; a higher one is newer. It is the cursor of the list.
        currency_code: Currency that changed.
        change: The change, in currency_code; may be negative.
        date: When it changed, UTC.
        amount: Collateral after the change, in currency_code; may be negative.
        reason_code: Why it changed.
    """

    id: int = _field(metadata={"wire": "id"})
    currency_code: str = _field(metadata={"wire": "currency_code"})
    change: Decimal = _field(metadata={"wire": "change", "money": "amount"})
    date: datetime = _field(metadata={"wire": "date", "time": "utc"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "money": "amount"})
    reason_code: CollateralReason | None = _field(default=None, metadata={"wire": "reason_code"})


class CollateralChangeWire(WireStruct):
    """`CollateralChange` as it travels."""

    id: int
    currency_code: str
    change: Decimal
    date: UtcText
    amount: Decimal | None = None
    reason_code: str | None = None


def build_collateral_change(wire: CollateralChangeWire) -> CollateralChange:
    """Checked and converted: wire twin -> model."""
    return CollateralChange(
        wire.id,
        wire.currency_code,
        wire.change if wire.change.is_finite() else not_finite(wire.change, "change"),
        utc(wire.date, "date"),
        finite_or_none(wire.amount, "amount"),
        None if wire.reason_code is None else read_collateral_reason(wire.reason_code),
    )
