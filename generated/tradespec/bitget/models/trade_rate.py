"""Generated from specs/bitget/common.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class TradeRate:
    """What you pay, as a fraction of the value; 0.001 is 0.1 %.

    Attributes:
        maker_fee_rate: Rate of a maker fill.
        taker_fee_rate: Rate of a taker fill.
    """

    maker_fee_rate: Decimal | None = _field(
        default=None, metadata={"wire": "makerFeeRate", "quoted": True, "money": "rate"}
    )
    taker_fee_rate: Decimal | None = _field(
        default=None, metadata={"wire": "takerFeeRate", "quoted": True, "money": "rate"}
    )


class TradeRateWire(WireStruct):
    """`TradeRate` as it travels."""

    maker_fee_rate: DecimalText | None = _wire_field(default=None, name="makerFeeRate")
    taker_fee_rate: DecimalText | None = _wire_field(default=None, name="takerFeeRate")


_NUMBERS = (("maker_fee_rate", "makerFeeRate", False, True), ("taker_fee_rate", "takerFeeRate", False, True))


def build_trade_rate(wire: TradeRateWire) -> TradeRate:
    """Checked and converted: wire twin -> model."""
    if f"{wire.maker_fee_rate or ''}{wire.taker_fee_rate or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return TradeRate(
            Decimal(wire.maker_fee_rate) if wire.maker_fee_rate else None,
            Decimal(wire.taker_fee_rate) if wire.taker_fee_rate else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
