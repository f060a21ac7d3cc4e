"""Generated from specs/bitflyer/margin.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import UtcText, WireStruct, finite_or_none, not_finite, utc


@_define(match_args=False)
class Collateral:
    """State of the margin account.

    Attributes:
        collateral: Value of the collateral, in yen.
        open_position_pnl: Profit or loss of all open positions, in yen.
        require_collateral: Collateral that the open positions need, in yen.
        keep_rate: How far the collateral covers what is needed; 5.000 is 500 percent.
        margin_call_amount: Amount to pay in after a margin call, in yen. Not in every answer.
        margin_call_due_date: Until when it must be paid, taken as UTC; null without a margin call. Not in every
            answer.
    """

    collateral: Decimal = _field(metadata={"wire": "collateral", "money": "amount"})
    open_position_pnl: Decimal = _field(metadata={"wire": "open_position_pnl", "money": "amount"})
    require_collateral: Decimal = _field(metadata={"wire": "require_collateral", "money": "amount"})
    keep_rate: Decimal | None = _field(default=None, metadata={"wire": "keep_rate", "money": "rate"})
    margin_call_amount: Decimal | None = _field(
        default=None, metadata={"wire": "margin_call_amount", "money": "amount"}
    )
    margin_call_due_date: datetime | None = _field(
        default=None, metadata={"wire": "margin_call_due_date", "time": "utc"}
    )


class CollateralWire(WireStruct):
    """`Collateral` as it travels."""

    collateral: Decimal
    open_position_pnl: Decimal
    require_collateral: Decimal
    keep_rate: Decimal | None = None
    margin_call_amount: Decimal | None = None
    margin_call_due_date: UtcText | None = None


def build_collateral(wire: CollateralWire) -> Collateral:
    """Checked and converted: wire twin -> model."""
    return Collateral(
        wire.collateral if wire.collateral.is_finite() else not_finite(wire.collateral, "collateral"),
        wire.open_position_pnl
        if wire.open_position_pnl.is_finite()
        else not_finite(wire.open_position_pnl, "open_position_pnl"),
        wire.require_collateral
        if wire.require_collateral.is_finite()
        else not_finite(wire.require_collateral, "require_collateral"),
        finite_or_none(wire.keep_rate, "keep_rate"),
        finite_or_none(wire.margin_call_amount, "margin_call_amount"),
        utc(wire.margin_call_due_date, "margin_call_due_date") if wire.margin_call_due_date else None,
    )
