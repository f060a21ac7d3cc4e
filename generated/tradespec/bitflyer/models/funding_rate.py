"""Generated from specs/bitflyer/market.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import UtcText, WireStruct, not_finite, utc


@_define(match_args=False)
class FundingRate:
    """Funding rate of a CFD.

    Attributes:
        current_funding_rate: The rate as a fraction of the position's value; 0.0001 is 0.01 percent. May be
            negative.
        next_funding_rate_settledate: When it is settled next, UTC.
    """

    current_funding_rate: Decimal = _field(metadata={"wire": "current_funding_rate", "money": "rate"})
    next_funding_rate_settledate: datetime | None = _field(
        default=None, metadata={"wire": "next_funding_rate_settledate", "time": "utc"}
    )


class FundingRateWire(WireStruct):
    """`FundingRate` as it travels."""

    current_funding_rate: Decimal
    next_funding_rate_settledate: UtcText | None = None


def build_funding_rate(wire: FundingRateWire) -> FundingRate:
    """Checked and converted: wire twin -> model."""
    return FundingRate(
        wire.current_funding_rate
        if wire.current_funding_rate.is_finite()
        else not_finite(wire.current_funding_rate, "current_funding_rate"),
        utc(wire.next_funding_rate_settledate, "next_funding_rate_settledate")
        if wire.next_funding_rate_settledate
        else None,
    )
