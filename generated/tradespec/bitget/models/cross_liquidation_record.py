"""Generated from specs/bitget/margin_cross.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


@_define(match_args=False)
class CrossLiquidationRecord:
    """A liquidation.

    Attributes:
        liq_id: Id of the liquidation.
        liq_start_time: When it began, in ms since 1970. Unix time in milliseconds.
        liq_end_time: When it ended, in ms since 1970. Unix time in milliseconds.
        liq_risk_ratio: Risk ratio at which it began.
        total_assets: Assets at that time, in USDT.
        total_debt: Debt at that time, in USDT.
        liq_fee: Fee of the liquidation.
        c_time: When it was made, in ms since 1970. Unix time in milliseconds.
        u_time: When it last changed, in ms since 1970. Unix time in milliseconds.
    """

    liq_id: str = _field(metadata={"wire": "liqId"})
    liq_start_time: int | None = _field(default=None, metadata={"wire": "liqStartTime"})
    liq_end_time: int | None = _field(default=None, metadata={"wire": "liqEndTime"})
    liq_risk_ratio: Decimal | None = _field(default=None, metadata={"wire": "liqRiskRatio", "money": "rate"})
    total_assets: Decimal | None = _field(default=None, metadata={"wire": "totalAssets", "money": "amount"})
    total_debt: Decimal | None = _field(default=None, metadata={"wire": "totalDebt", "money": "amount"})
    liq_fee: Decimal | None = _field(default=None, metadata={"wire": "liqFee", "money": "fee"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime"})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime"})


class CrossLiquidationRecordWire(WireStruct):
    """`CrossLiquidationRecord` as it travels."""

    liq_id: str = _wire_field(name="liqId")
    liq_start_time: IntegerText | None = _wire_field(default=None, name="liqStartTime")
    liq_end_time: IntegerText | None = _wire_field(default=None, name="liqEndTime")
    liq_risk_ratio: DecimalText | None = _wire_field(default=None, name="liqRiskRatio")
    total_assets: DecimalText | None = _wire_field(default=None, name="totalAssets")
    total_debt: DecimalText | None = _wire_field(default=None, name="totalDebt")
    liq_fee: DecimalText | None = _wire_field(default=None, name="liqFee")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


def build_cross_liquidation_record(wire: CrossLiquidationRecordWire) -> CrossLiquidationRecord:
    """Checked and converted: wire twin -> model."""
    return CrossLiquidationRecord(
        wire.liq_id,
        integer(wire.liq_start_time, "liqStartTime") if wire.liq_start_time else None,
        integer(wire.liq_end_time, "liqEndTime") if wire.liq_end_time else None,
        decimal(wire.liq_risk_ratio, "liqRiskRatio") if wire.liq_risk_ratio else None,
        decimal(wire.total_assets, "totalAssets") if wire.total_assets else None,
        decimal(wire.total_debt, "totalDebt") if wire.total_debt else None,
        decimal(wire.liq_fee, "liqFee") if wire.liq_fee else None,
        integer(wire.c_time, "cTime") if wire.c_time else None,
        integer(wire.u_time, "uTime") if wire.u_time else None,
    )
