"""Generated from specs/bitget/common.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class TradeRate:
    """What you pay, as a fraction of the value; 0.001 is 0.1 %.

    Attributes:
        maker_fee_rate: Rate of a maker fill.
        taker_fee_rate: Rate of a taker fill.
    """

    maker_fee_rate: Decimal | None = _field(default=None, metadata={"wire": "makerFeeRate", "money": "rate"})
    taker_fee_rate: Decimal | None = _field(default=None, metadata={"wire": "takerFeeRate", "money": "rate"})


class TradeRateWire(WireStruct):
    """`TradeRate` as it travels."""

    maker_fee_rate: DecimalText | None = _wire_field(default=None, name="makerFeeRate")
    taker_fee_rate: DecimalText | None = _wire_field(default=None, name="takerFeeRate")


def build_trade_rate(wire: TradeRateWire) -> TradeRate:
    """Checked and converted: wire twin -> model."""
    return TradeRate(
        decimal(wire.maker_fee_rate, "makerFeeRate") if wire.maker_fee_rate else None,
        decimal(wire.taker_fee_rate, "takerFeeRate") if wire.taker_fee_rate else None,
    )
