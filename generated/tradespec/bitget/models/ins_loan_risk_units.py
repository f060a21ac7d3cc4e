"""Generated from specs/bitget/ins_loan.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class InsLoanRiskUnits:
    """Your risk units.

    Attributes:
        risk_unit_id: Their ids.
    """

    risk_unit_id: list[str] | None = _field(default=None, metadata={"wire": "riskUnitId"})


class InsLoanRiskUnitsWire(WireStruct):
    """`InsLoanRiskUnits` as it travels."""

    risk_unit_id: list[str] | None = _wire_field(default=None, name="riskUnitId")


def build_ins_loan_risk_units(wire: InsLoanRiskUnitsWire) -> InsLoanRiskUnits:
    """Checked and converted: wire twin -> model."""
    return InsLoanRiskUnits(
        wire.risk_unit_id,
    )
