"""Generated from specs/bitget/margin_isolated.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class IsolatedLiquidationRecord:
    """A liquidation.

    Attributes:
        liq_id: Id of the liquidation.
        symbol: The pair.
        liq_start_time: When it began, in ms since 1970.
        liq_end_time: When it ended, in ms since 1970.
        liq_risk_ratio: Risk ratio at which it began.
        total_assets: Assets at that time, in USDT.
        total_debt: Debt at that time, in USDT.
        liq_fee: Fee of the liquidation.
        c_time: When it was made, in ms since 1970.
        u_time: When it last changed, in ms since 1970.
    """

    liq_id: str = _field(metadata={"wire": "liqId"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    liq_start_time: int | None = _field(default=None, metadata={"wire": "liqStartTime", "quoted": True})
    liq_end_time: int | None = _field(default=None, metadata={"wire": "liqEndTime", "quoted": True})
    liq_risk_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "liqRiskRatio", "quoted": True, "money": "rate"}
    )
    total_assets: Decimal | None = _field(
        default=None, metadata={"wire": "totalAssets", "quoted": True, "money": "amount"}
    )
    total_debt: Decimal | None = _field(default=None, metadata={"wire": "totalDebt", "quoted": True, "money": "amount"})
    liq_fee: Decimal | None = _field(default=None, metadata={"wire": "liqFee", "quoted": True, "money": "fee"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class IsolatedLiquidationRecordWire(WireStruct):
    """`IsolatedLiquidationRecord` as it travels."""

    liq_id: str = _wire_field(name="liqId")
    symbol: str | None = None
    liq_start_time: IntegerText | None = _wire_field(default=None, name="liqStartTime")
    liq_end_time: IntegerText | None = _wire_field(default=None, name="liqEndTime")
    liq_risk_ratio: DecimalText | None = _wire_field(default=None, name="liqRiskRatio")
    total_assets: DecimalText | None = _wire_field(default=None, name="totalAssets")
    total_debt: DecimalText | None = _wire_field(default=None, name="totalDebt")
    liq_fee: DecimalText | None = _wire_field(default=None, name="liqFee")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("liq_start_time", "liqStartTime", True, True),
    ("liq_end_time", "liqEndTime", True, True),
    ("liq_risk_ratio", "liqRiskRatio", False, True),
    ("total_assets", "totalAssets", False, True),
    ("total_debt", "totalDebt", False, True),
    ("liq_fee", "liqFee", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_isolated_liquidation_record(wire: IsolatedLiquidationRecordWire) -> IsolatedLiquidationRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.liq_start_time or ''}{wire.liq_end_time or ''}{wire.liq_risk_ratio or ''}{wire.total_assets or ''}{wire.total_debt or ''}{wire.liq_fee or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return IsolatedLiquidationRecord(
            wire.liq_id,
            wire.symbol,
            int(wire.liq_start_time) if wire.liq_start_time else None,
            int(wire.liq_end_time) if wire.liq_end_time else None,
            Decimal(wire.liq_risk_ratio) if wire.liq_risk_ratio else None,
            Decimal(wire.total_assets) if wire.total_assets else None,
            Decimal(wire.total_debt) if wire.total_debt else None,
            Decimal(wire.liq_fee) if wire.liq_fee else None,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
