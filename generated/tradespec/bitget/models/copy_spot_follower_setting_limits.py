"""Generated from specs/bitget/copy_spot_follower.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class CopySpotFollowerSettingLimits:
    """Limits of settings for one symbol. Ratios are in percent; Ration is Bitget's spelling.

    Attributes:
        symbol: Symbol.
        max_stop_loss_ration: Largest stop loss.
        max_stop_surplus_ration: Largest take profit.
        max_trace_amount: Largest amount of an order.
        max_trace_amount_system: Largest amount that the system allows.
        max_trace_size: Largest number of pieces.
        max_trace_ration: Largest multiple.
        min_stop_loss_ration: Smallest stop loss.
        min_stop_surplus_ration: Smallest take profit.
        min_trace_amount: Smallest amount of an order.
        min_trace_size: Smallest number of pieces.
        min_trace_ration: Smallest multiple.
        slider_max_stop_loss_ratio: End of the slider for stop loss.
        slider_max_stop_surplus_ratio: End of the slider for take profit.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    max_stop_loss_ration: Decimal | None = _field(
        default=None, metadata={"wire": "maxStopLossRation", "quoted": True, "money": "rate"}
    )
    max_stop_surplus_ration: Decimal | None = _field(
        default=None, metadata={"wire": "maxStopSurplusRation", "quoted": True, "money": "rate"}
    )
    max_trace_amount: Decimal | None = _field(
        default=None, metadata={"wire": "maxTraceAmount", "quoted": True, "money": "amount"}
    )
    max_trace_amount_system: Decimal | None = _field(
        default=None, metadata={"wire": "maxTraceAmountSystem", "quoted": True, "money": "amount"}
    )
    max_trace_size: Decimal | None = _field(
        default=None, metadata={"wire": "maxTraceSize", "quoted": True, "money": "amount"}
    )
    max_trace_ration: Decimal | None = _field(
        default=None, metadata={"wire": "maxTraceRation", "quoted": True, "money": "rate"}
    )
    min_stop_loss_ration: Decimal | None = _field(
        default=None, metadata={"wire": "minStopLossRation", "quoted": True, "money": "rate"}
    )
    min_stop_surplus_ration: Decimal | None = _field(
        default=None, metadata={"wire": "minStopSurplusRation", "quoted": True, "money": "rate"}
    )
    min_trace_amount: Decimal | None = _field(
        default=None, metadata={"wire": "minTraceAmount", "quoted": True, "money": "amount"}
    )
    min_trace_size: Decimal | None = _field(
        default=None, metadata={"wire": "minTraceSize", "quoted": True, "money": "amount"}
    )
    min_trace_ration: Decimal | None = _field(
        default=None, metadata={"wire": "minTraceRation", "quoted": True, "money": "rate"}
    )
    slider_max_stop_loss_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "sliderMaxStopLossRatio", "quoted": True, "money": "rate"}
    )
    slider_max_stop_surplus_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "sliderMaxStopSurplusRatio", "quoted": True, "money": "rate"}
    )


class CopySpotFollowerSettingLimitsWire(WireStruct):
    """`CopySpotFollowerSettingLimits` as it travels."""

    symbol: str
    max_stop_loss_ration: DecimalText | None = _wire_field(default=None, name="maxStopLossRation")
    max_stop_surplus_ration: DecimalText | None = _wire_field(default=None, name="maxStopSurplusRation")
    max_trace_amount: DecimalText | None = _wire_field(default=None, name="maxTraceAmount")
    max_trace_amount_system: DecimalText | None = _wire_field(default=None, name="maxTraceAmountSystem")
    max_trace_size: DecimalText | None = _wire_field(default=None, name="maxTraceSize")
    max_trace_ration: DecimalText | None = _wire_field(default=None, name="maxTraceRation")
    min_stop_loss_ration: DecimalText | None = _wire_field(default=None, name="minStopLossRation")
    min_stop_surplus_ration: DecimalText | None = _wire_field(default=None, name="minStopSurplusRation")
    min_trace_amount: DecimalText | None = _wire_field(default=None, name="minTraceAmount")
    min_trace_size: DecimalText | None = _wire_field(default=None, name="minTraceSize")
    min_trace_ration: DecimalText | None = _wire_field(default=None, name="minTraceRation")
    slider_max_stop_loss_ratio: DecimalText | None = _wire_field(default=None, name="sliderMaxStopLossRatio")
    slider_max_stop_surplus_ratio: DecimalText | None = _wire_field(default=None, name="sliderMaxStopSurplusRatio")


_NUMBERS = (
    ("max_stop_loss_ration", "maxStopLossRation", False, True),
    ("max_stop_surplus_ration", "maxStopSurplusRation", False, True),
    ("max_trace_amount", "maxTraceAmount", False, True),
    ("max_trace_amount_system", "maxTraceAmountSystem", False, True),
    ("max_trace_size", "maxTraceSize", False, True),
    ("max_trace_ration", "maxTraceRation", False, True),
    ("min_stop_loss_ration", "minStopLossRation", False, True),
    ("min_stop_surplus_ration", "minStopSurplusRation", False, True),
    ("min_trace_amount", "minTraceAmount", False, True),
    ("min_trace_size", "minTraceSize", False, True),
    ("min_trace_ration", "minTraceRation", False, True),
    ("slider_max_stop_loss_ratio", "sliderMaxStopLossRatio", False, True),
    ("slider_max_stop_surplus_ratio", "sliderMaxStopSurplusRatio", False, True),
)


def build_copy_spot_follower_setting_limits(wire: CopySpotFollowerSettingLimitsWire) -> CopySpotFollowerSettingLimits:
    """Checked and converted: wire twin -> model."""
    if f"{wire.max_stop_loss_ration or ''}{wire.max_stop_surplus_ration or ''}{wire.max_trace_amount or ''}{wire.max_trace_amount_system or ''}{wire.max_trace_size or ''}{wire.max_trace_ration or ''}{wire.min_stop_loss_ration or ''}{wire.min_stop_surplus_ration or ''}{wire.min_trace_amount or ''}{wire.min_trace_size or ''}{wire.min_trace_ration or ''}{wire.slider_max_stop_loss_ratio or ''}{wire.slider_max_stop_surplus_ratio or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CopySpotFollowerSettingLimits(
            wire.symbol,
            Decimal(wire.max_stop_loss_ration) if wire.max_stop_loss_ration else None,
            Decimal(wire.max_stop_surplus_ration) if wire.max_stop_surplus_ration else None,
            Decimal(wire.max_trace_amount) if wire.max_trace_amount else None,
            Decimal(wire.max_trace_amount_system) if wire.max_trace_amount_system else None,
            Decimal(wire.max_trace_size) if wire.max_trace_size else None,
            Decimal(wire.max_trace_ration) if wire.max_trace_ration else None,
            Decimal(wire.min_stop_loss_ration) if wire.min_stop_loss_ration else None,
            Decimal(wire.min_stop_surplus_ration) if wire.min_stop_surplus_ration else None,
            Decimal(wire.min_trace_amount) if wire.min_trace_amount else None,
            Decimal(wire.min_trace_size) if wire.min_trace_size else None,
            Decimal(wire.min_trace_ration) if wire.min_trace_ration else None,
            Decimal(wire.slider_max_stop_loss_ratio) if wire.slider_max_stop_loss_ratio else None,
            Decimal(wire.slider_max_stop_surplus_ratio) if wire.slider_max_stop_surplus_ratio else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
