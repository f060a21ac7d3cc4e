"""Generated from specs/bitget/margin_isolated.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class IsolatedRiskRate:
    """How risky the isolated margin account is.

    Attributes:
        symbol: The pair.
        risk_rate_ratio: Risk ratio; 0 without debt, 1 liquidates.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    risk_rate_ratio: Decimal = _field(metadata={"wire": "riskRateRatio", "quoted": True, "money": "rate"})


class IsolatedRiskRateWire(WireStruct):
    """`IsolatedRiskRate` as it travels."""

    symbol: str
    risk_rate_ratio: DecimalText = _wire_field(name="riskRateRatio")


def build_isolated_risk_rate(wire: IsolatedRiskRateWire) -> IsolatedRiskRate:
    """Checked and converted: wire twin -> model."""
    return IsolatedRiskRate(
        wire.symbol,
        decimal(wire.risk_rate_ratio, "riskRateRatio"),
    )
