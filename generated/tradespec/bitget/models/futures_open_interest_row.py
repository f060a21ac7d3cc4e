"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class FuturesOpenInterestRow:
    """Open interest of one contract.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        size: Size of all positions, in the base coin.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    size: Decimal | None = _field(default=None, metadata={"wire": "size", "quoted": True, "money": "size"})


class FuturesOpenInterestRowWire(WireStruct):
    """`FuturesOpenInterestRow` as it travels."""

    symbol: str
    size: DecimalText | None = None


def build_futures_open_interest_row(wire: FuturesOpenInterestRowWire) -> FuturesOpenInterestRow:
    """Checked and converted: wire twin -> model."""
    return FuturesOpenInterestRow(
        wire.symbol,
        decimal(wire.size, "size") if wire.size else None,
    )
