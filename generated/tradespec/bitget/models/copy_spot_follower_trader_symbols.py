"""Generated from specs/bitget/copy_spot_follower.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class CopySpotFollowerTraderSymbols:
    """Symbols of a trader.

    Attributes:
        current_trading_list: The symbols that may be copied.
    """

    current_trading_list: list[str] | None = _field(default=None, metadata={"wire": "currentTradingList"})


class CopySpotFollowerTraderSymbolsWire(WireStruct):
    """`CopySpotFollowerTraderSymbols` as it travels."""

    current_trading_list: list[str] | None = _wire_field(default=None, name="currentTradingList")


def build_copy_spot_follower_trader_symbols(wire: CopySpotFollowerTraderSymbolsWire) -> CopySpotFollowerTraderSymbols:
    """Checked and converted: wire twin -> model."""
    return CopySpotFollowerTraderSymbols(
        wire.current_trading_list,
    )
