"""Generated from specs/bitget/spot_trade.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class SpotSymbolCancelled:
    """Says that the cancelling began.

    Attributes:
        symbol: The pair whose orders are being cancelled.
    """

    symbol: str = _field(metadata={"wire": "symbol"})


class SpotSymbolCancelledWire(WireStruct):
    """`SpotSymbolCancelled` as it travels."""

    symbol: str


def build_spot_symbol_cancelled(wire: SpotSymbolCancelledWire) -> SpotSymbolCancelled:
    """Checked and converted: wire twin -> model."""
    return SpotSymbolCancelled(
        wire.symbol,
    )
