"""Generated from specs/bitflyer/market.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import UtcText, WireStruct, finite_or_none, not_finite, utc


@_define(match_args=False)
class CorporateLeverage:
    """Leverage ceiling of corporate accounts.

    Attributes:
        current_max: Highest leverage now, as a multiple of the collateral.
        current_startdate: Since when it holds. The zone is not documented; taken as UTC.
        next_max: Highest leverage from next_startdate on; null while it is not fixed.
        next_startdate: When the next ceiling starts; null while it is not fixed.
    """

    current_max: Decimal = _field(metadata={"wire": "current_max", "money": "rate"})
    current_startdate: datetime | None = _field(default=None, metadata={"wire": "current_startdate", "time": "utc"})
    next_max: Decimal | None = _field(default=None, metadata={"wire": "next_max", "money": "rate"})
    next_startdate: datetime | None = _field(default=None, metadata={"wire": "next_startdate", "time": "utc"})


class CorporateLeverageWire(WireStruct):
    """`CorporateLeverage` as it travels."""

    current_max: Decimal
    current_startdate: UtcText | None = None
    next_max: Decimal | None = None
    next_startdate: UtcText | None = None


def build_corporate_leverage(wire: CorporateLeverageWire) -> CorporateLeverage:
    """Checked and converted: wire twin -> model."""
    return CorporateLeverage(
        wire.current_max if wire.current_max.is_finite() else not_finite(wire.current_max, "current_max"),
        utc(wire.current_startdate, "current_startdate") if wire.current_startdate else None,
        finite_or_none(wire.next_max, "next_max"),
        utc(wire.next_startdate, "next_startdate") if wire.next_startdate else None,
    )
