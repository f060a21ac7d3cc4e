"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .margin_mode import MarginMode, read_margin_mode


@_define(match_args=False)
class FuturesIsolatedSymbol:
    """A contract with isolated margin.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        margin_mode: Always isolated.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    margin_mode: MarginMode | None = _field(default=None, metadata={"wire": "marginMode"})


class FuturesIsolatedSymbolWire(WireStruct):
    """`FuturesIsolatedSymbol` as it travels."""

    symbol: str
    margin_mode: str | None = _wire_field(default=None, name="marginMode")


def build_futures_isolated_symbol(wire: FuturesIsolatedSymbolWire) -> FuturesIsolatedSymbol:
    """Checked and converted: wire twin -> model."""
    return FuturesIsolatedSymbol(
        wire.symbol,
        None if wire.margin_mode is None else read_margin_mode(wire.margin_mode),
    )
