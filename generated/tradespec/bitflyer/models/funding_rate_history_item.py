"""Generated from specs/bitflyer/market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, not_finite


@_define(match_args=False)
class FundingRateHistoryItem:
    """A funding rate of the past.

    Unconfirmed: The fields are known from few public clients.

    Attributes:
        rate: The rate as a fraction of the position's value. May be negative.
        calculation_date: When the rate was computed, as text in the exchange's form.
        settlement_date: When the rate was settled, as text in the exchange's form.
    """

    rate: Decimal = _field(metadata={"wire": "rate", "money": "rate"})
    calculation_date: str | None = _field(default=None, metadata={"wire": "calculation_date"})
    settlement_date: str | None = _field(default=None, metadata={"wire": "settlement_date"})


class FundingRateHistoryItemWire(WireStruct):
    """`FundingRateHistoryItem` as it travels."""

    rate: Decimal
    calculation_date: str | None = None
    settlement_date: str | None = None


def build_funding_rate_history_item(wire: FundingRateHistoryItemWire) -> FundingRateHistoryItem:
    """Checked and converted: wire twin -> model."""
    return FundingRateHistoryItem(
        wire.rate if wire.rate.is_finite() else not_finite(wire.rate, "rate"),
        wire.calculation_date,
        wire.settlement_date,
    )
