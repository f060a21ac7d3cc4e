"""Generated from specs/bitget/copy_spot_follower.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .copy_spot_follower_setting import (
    CopySpotFollowerSetting,
    CopySpotFollowerSettingWire,
    build_copy_spot_follower_setting,
)
from .copy_spot_follower_setting_limits import (
    CopySpotFollowerSettingLimits,
    CopySpotFollowerSettingLimitsWire,
    build_copy_spot_follower_setting_limits,
)


@_define(match_args=False)
class CopySpotFollowerSettings:
    """How you follow a trader.

    Attributes:
        enable: Whether you follow the trader, YES or NO.
        profit_rate: The trader's share of profits, in percent.
        settled_in_days: Days since the trader registered.
        trade_setting_list: Your settings.
        trade_symbol_setting_list: The limits of settings.
        trader_head_pic: Address of the trader's picture.
        trader_name: Name of the trader.
    """

    enable: str | None = _field(default=None, metadata={"wire": "enable"})
    profit_rate: Decimal | None = _field(default=None, metadata={"wire": "profitRate", "quoted": True, "money": "rate"})
    settled_in_days: int | None = _field(default=None, metadata={"wire": "settledInDays", "quoted": True})
    trade_setting_list: list[CopySpotFollowerSetting] | None = _field(
        default=None, metadata={"wire": "tradeSettingList"}
    )
    trade_symbol_setting_list: list[CopySpotFollowerSettingLimits] | None = _field(
        default=None, metadata={"wire": "tradeSymbolSettingList"}
    )
    trader_head_pic: str | None = _field(default=None, metadata={"wire": "traderHeadPic"})
    trader_name: str | None = _field(default=None, metadata={"wire": "traderName"})


class CopySpotFollowerSettingsWire(WireStruct):
    """`CopySpotFollowerSettings` as it travels."""

    enable: str | None = None
    profit_rate: DecimalText | None = _wire_field(default=None, name="profitRate")
    settled_in_days: IntegerText | None = _wire_field(default=None, name="settledInDays")
    trade_setting_list: list[CopySpotFollowerSettingWire] | None = _wire_field(default=None, name="tradeSettingList")
    trade_symbol_setting_list: list[CopySpotFollowerSettingLimitsWire] | None = _wire_field(
        default=None, name="tradeSymbolSettingList"
    )
    trader_head_pic: str | None = _wire_field(default=None, name="traderHeadPic")
    trader_name: str | None = _wire_field(default=None, name="traderName")


_NUMBERS = (("profit_rate", "profitRate", False, True), ("settled_in_days", "settledInDays", True, True))


def build_copy_spot_follower_settings(wire: CopySpotFollowerSettingsWire) -> CopySpotFollowerSettings:
    """Checked and converted: wire twin -> model."""
    if f"{wire.profit_rate or ''}{wire.settled_in_days or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return CopySpotFollowerSettings(
            wire.enable,
            Decimal(wire.profit_rate) if wire.profit_rate else None,
            int(wire.settled_in_days) if wire.settled_in_days else None,
            None
            if wire.trade_setting_list is None
            else [build_copy_spot_follower_setting(item) for item in wire.trade_setting_list],
            None
            if wire.trade_symbol_setting_list is None
            else [build_copy_spot_follower_setting_limits(item) for item in wire.trade_symbol_setting_list],
            wire.trader_head_pic,
            wire.trader_name,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
