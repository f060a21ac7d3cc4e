"""Generated from specs/bitget/copy_spot_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class CopySpotTraderSymbol:
    """A symbol that may be open for copying.

    Attributes:
        symbol: Symbol.
        enable: Whether it is open, YES or NO.
        min_open_count: Smallest purchase, in the base coin.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    enable: str | None = _field(default=None, metadata={"wire": "enable"})
    min_open_count: Decimal | None = _field(
        default=None, metadata={"wire": "minOpenCount", "quoted": True, "money": "size"}
    )


class CopySpotTraderSymbolWire(WireStruct):
    """`CopySpotTraderSymbol` as it travels."""

    symbol: str
    enable: str | None = None
    min_open_count: DecimalText | None = _wire_field(default=None, name="minOpenCount")


def build_copy_spot_trader_symbol(wire: CopySpotTraderSymbolWire) -> CopySpotTraderSymbol:
    """Checked and converted: wire twin -> model."""
    return CopySpotTraderSymbol(
        wire.symbol,
        wire.enable,
        decimal(wire.min_open_count, "minOpenCount") if wire.min_open_count else None,
    )
