"""Generated from specs/bitget/copy_mix_follower.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .copy_lever_type import CopyLeverType, read_copy_lever_type
from .copy_margin_type import CopyMarginType, read_copy_margin_type
from .copy_trace_type import CopyTraceType, read_copy_trace_type


@_define(match_args=False)
class CopyMixFollowerSetting:
    """How you copy one contract.

    Attributes:
        symbol: The contract.
        product_type: Which futures.
        margin_type: Whose margin mode is used.
        margin_coin: Coin of the margin.
        lever_type: Whose leverage is used.
        long_leverage: Leverage of long positions.
        short_leverage: Leverage of short positions.
        trace_type: How much is copied.
        trace_value: The multiple, amount or number that `trace_type` asks for.
        max_hold_size: Most to hold of it.
        stop_surplus_ratio: Take profit in percent.
        stop_loss_ratio: Stop loss in percent.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    product_type: str | None = _field(default=None, metadata={"wire": "productType"})
    margin_type: CopyMarginType | None = _field(default=None, metadata={"wire": "marginType"})
    margin_coin: str | None = _field(default=None, metadata={"wire": "marginCoin"})
    lever_type: CopyLeverType | None = _field(default=None, metadata={"wire": "leverType"})
    long_leverage: int | None = _field(default=None, metadata={"wire": "longLeverage", "quoted": True})
    short_leverage: int | None = _field(default=None, metadata={"wire": "shortLeverage", "quoted": True})
    trace_type: CopyTraceType | None = _field(default=None, metadata={"wire": "traceType"})
    trace_value: Decimal | None = _field(
        default=None, metadata={"wire": "traceValue", "quoted": True, "money": "amount"}
    )
    max_hold_size: Decimal | None = _field(
        default=None, metadata={"wire": "maxHoldSize", "quoted": True, "money": "amount"}
    )
    stop_surplus_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "stopSurplusRatio", "quoted": True, "money": "rate"}
    )
    stop_loss_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "stopLossRatio", "quoted": True, "money": "rate"}
    )


class CopyMixFollowerSettingWire(WireStruct):
    """`CopyMixFollowerSetting` as it travels."""

    symbol: str
    product_type: str | None = _wire_field(default=None, name="productType")
    margin_type: str | None = _wire_field(default=None, name="marginType")
    margin_coin: str | None = _wire_field(default=None, name="marginCoin")
    lever_type: str | None = _wire_field(default=None, name="leverType")
    long_leverage: IntegerText | None = _wire_field(default=None, name="longLeverage")
    short_leverage: IntegerText | None = _wire_field(default=None, name="shortLeverage")
    trace_type: str | None = _wire_field(default=None, name="traceType")
    trace_value: DecimalText | None = _wire_field(default=None, name="traceValue")
    max_hold_size: DecimalText | None = _wire_field(default=None, name="maxHoldSize")
    stop_surplus_ratio: DecimalText | None = _wire_field(default=None, name="stopSurplusRatio")
    stop_loss_ratio: DecimalText | None = _wire_field(default=None, name="stopLossRatio")


_NUMBERS = (
    ("long_leverage", "longLeverage", True, True),
    ("short_leverage", "shortLeverage", True, True),
    ("trace_value", "traceValue", False, True),
    ("max_hold_size", "maxHoldSize", False, True),
    ("stop_surplus_ratio", "stopSurplusRatio", False, True),
    ("stop_loss_ratio", "stopLossRatio", False, True),
)


def build_copy_mix_follower_setting(wire: CopyMixFollowerSettingWire) -> CopyMixFollowerSetting:
    """Checked and converted: wire twin -> model."""
    if f"{wire.long_leverage or ''}{wire.short_leverage or ''}{wire.trace_value or ''}{wire.max_hold_size or ''}{wire.stop_surplus_ratio or ''}{wire.stop_loss_ratio or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return CopyMixFollowerSetting(
            wire.symbol,
            wire.product_type,
            None if wire.margin_type is None else read_copy_margin_type(wire.margin_type),
            wire.margin_coin,
            None if wire.lever_type is None else read_copy_lever_type(wire.lever_type),
            int(wire.long_leverage) if wire.long_leverage else None,
            int(wire.short_leverage) if wire.short_leverage else None,
            None if wire.trace_type is None else read_copy_trace_type(wire.trace_type),
            Decimal(wire.trace_value) if wire.trace_value else None,
            Decimal(wire.max_hold_size) if wire.max_hold_size else None,
            Decimal(wire.stop_surplus_ratio) if wire.stop_surplus_ratio else None,
            Decimal(wire.stop_loss_ratio) if wire.stop_loss_ratio else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
