"""Generated from specs/bitget/copy_spot_follower.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class CopySpotFollowerSetting:
    """How you copy one symbol. Ratios are in percent; Ration is Bitget's spelling.

    Attributes:
        symbol: Symbol.
        max_trace_amount: Most to buy.
        stop_loss_ration: Stop loss.
        stop_surplus_ration: Take profit.
        trace_type: How much is copied; percent, amount or count, but FIXED_AMOUNT was seen as well.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    max_trace_amount: Decimal | None = _field(
        default=None, metadata={"wire": "maxTraceAmount", "quoted": True, "money": "amount"}
    )
    stop_loss_ration: Decimal | None = _field(
        default=None, metadata={"wire": "stopLossRation", "quoted": True, "money": "rate"}
    )
    stop_surplus_ration: Decimal | None = _field(
        default=None, metadata={"wire": "stopSurplusRation", "quoted": True, "money": "rate"}
    )
    trace_type: str | None = _field(default=None, metadata={"wire": "traceType"})


class CopySpotFollowerSettingWire(WireStruct):
    """`CopySpotFollowerSetting` as it travels."""

    symbol: str
    max_trace_amount: DecimalText | None = _wire_field(default=None, name="maxTraceAmount")
    stop_loss_ration: DecimalText | None = _wire_field(default=None, name="stopLossRation")
    stop_surplus_ration: DecimalText | None = _wire_field(default=None, name="stopSurplusRation")
    trace_type: str | None = _wire_field(default=None, name="traceType")


_NUMBERS = (
    ("max_trace_amount", "maxTraceAmount", False, True),
    ("stop_loss_ration", "stopLossRation", False, True),
    ("stop_surplus_ration", "stopSurplusRation", False, True),
)


def build_copy_spot_follower_setting(wire: CopySpotFollowerSettingWire) -> CopySpotFollowerSetting:
    """Checked and converted: wire twin -> model."""
    if f"{wire.max_trace_amount or ''}{wire.stop_loss_ration or ''}{wire.stop_surplus_ration or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CopySpotFollowerSetting(
            wire.symbol,
            Decimal(wire.max_trace_amount) if wire.max_trace_amount else None,
            Decimal(wire.stop_loss_ration) if wire.stop_loss_ration else None,
            Decimal(wire.stop_surplus_ration) if wire.stop_surplus_ration else None,
            wire.trace_type,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
