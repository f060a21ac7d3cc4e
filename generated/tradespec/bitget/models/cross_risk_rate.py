"""Generated from specs/bitget/margin_cross.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class CrossRiskRate:
    """How risky the crossed margin account is.

    Attributes:
        risk_rate_ratio: Risk ratio; 0 without debt, 1 liquidates.
    """

    risk_rate_ratio: Decimal = _field(metadata={"wire": "riskRateRatio", "quoted": True, "money": "rate"})


class CrossRiskRateWire(WireStruct):
    """`CrossRiskRate` as it travels."""

    risk_rate_ratio: DecimalText = _wire_field(name="riskRateRatio")


def build_cross_risk_rate(wire: CrossRiskRateWire) -> CrossRiskRate:
    """Checked and converted: wire twin -> model."""
    return CrossRiskRate(
        decimal(wire.risk_rate_ratio, "riskRateRatio"),
    )
