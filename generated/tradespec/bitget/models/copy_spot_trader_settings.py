"""Generated from specs/bitget/copy_spot_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal

from .copy_spot_trader_label import CopySpotTraderLabel, CopySpotTraderLabelWire, build_copy_spot_trader_label
from .copy_spot_trader_quota import CopySpotTraderQuota, CopySpotTraderQuotaWire, build_copy_spot_trader_quota
from .copy_spot_trader_symbol import CopySpotTraderSymbol, CopySpotTraderSymbolWire, build_copy_spot_trader_symbol


@_define(match_args=False)
class CopySpotTraderSettings:
    """Your settings as a trader.

    Attributes:
        remove_limit_usdt: Followers with assets below this many USDT may be removed.
        spot_info_list: How much may be bought.
        label_list: Your labels.
        enable: Whether you trade for followers, YES or NO.
        show_assets_map: Whether followers see which assets you have, YES or NO.
        show_equity: Whether followers see your total assets, YES or NO.
        trace_symbol_list: The symbols.
    """

    remove_limit_usdt: Decimal | None = _field(
        default=None, metadata={"wire": "removeLimitUsdt", "quoted": True, "money": "amount"}
    )
    spot_info_list: list[CopySpotTraderQuota] | None = _field(default=None, metadata={"wire": "spotInfoList"})
    label_list: list[CopySpotTraderLabel] | None = _field(default=None, metadata={"wire": "labelList"})
    enable: str | None = _field(default=None, metadata={"wire": "enable"})
    show_assets_map: str | None = _field(default=None, metadata={"wire": "showAssetsMap"})
    show_equity: str | None = _field(default=None, metadata={"wire": "showEquity"})
    trace_symbol_list: list[CopySpotTraderSymbol] | None = _field(default=None, metadata={"wire": "traceSymbolList"})


class CopySpotTraderSettingsWire(WireStruct):
    """`CopySpotTraderSettings` as it travels."""

    remove_limit_usdt: DecimalText | None = _wire_field(default=None, name="removeLimitUsdt")
    spot_info_list: list[CopySpotTraderQuotaWire] | None = _wire_field(default=None, name="spotInfoList")
    label_list: list[CopySpotTraderLabelWire] | None = _wire_field(default=None, name="labelList")
    enable: str | None = None
    show_assets_map: str | None = _wire_field(default=None, name="showAssetsMap")
    show_equity: str | None = _wire_field(default=None, name="showEquity")
    trace_symbol_list: list[CopySpotTraderSymbolWire] | None = _wire_field(default=None, name="traceSymbolList")


def build_copy_spot_trader_settings(wire: CopySpotTraderSettingsWire) -> CopySpotTraderSettings:
    """Checked and converted: wire twin -> model."""
    return CopySpotTraderSettings(
        decimal(wire.remove_limit_usdt, "removeLimitUsdt") if wire.remove_limit_usdt else None,
        None if wire.spot_info_list is None else [build_copy_spot_trader_quota(item) for item in wire.spot_info_list],
        None if wire.label_list is None else [build_copy_spot_trader_label(item) for item in wire.label_list],
        wire.enable,
        wire.show_assets_map,
        wire.show_equity,
        None
        if wire.trace_symbol_list is None
        else [build_copy_spot_trader_symbol(item) for item in wire.trace_symbol_list],
    )
