"""Generated from specs/bitget/common.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class SymbolTradeRate:
    """What you pay for one pair or contract, as a fraction of the value; 0.001 is 0.1 %.

    Attributes:
        symbol: Pair or contract, such as BTCUSDT.
        maker_fee_rate: Rate of a maker fill.
        taker_fee_rate: Rate of a taker fill.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    maker_fee_rate: Decimal | None = _field(default=None, metadata={"wire": "makerFeeRate", "money": "rate"})
    taker_fee_rate: Decimal | None = _field(default=None, metadata={"wire": "takerFeeRate", "money": "rate"})


class SymbolTradeRateWire(WireStruct):
    """`SymbolTradeRate` as it travels."""

    symbol: str
    maker_fee_rate: DecimalText | None = _wire_field(default=None, name="makerFeeRate")
    taker_fee_rate: DecimalText | None = _wire_field(default=None, name="takerFeeRate")


def build_symbol_trade_rate(wire: SymbolTradeRateWire) -> SymbolTradeRate:
    """Checked and converted: wire twin -> model."""
    return SymbolTradeRate(
        wire.symbol,
        decimal(wire.maker_fee_rate, "makerFeeRate") if wire.maker_fee_rate else None,
        decimal(wire.taker_fee_rate, "takerFeeRate") if wire.taker_fee_rate else None,
    )
