"""Generated from specs/bitget/convert.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class ConvertBgbCoinFee:
    """Fee of a conversion into BGB.

    Attributes:
        fee_rate: The fee as a fraction; 0.02 is 2 %.
        fee: The fee, in BGB.
    """

    fee_rate: Decimal | None = _field(default=None, metadata={"wire": "feeRate", "quoted": True, "money": "rate"})
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "quoted": True, "money": "fee"})


class ConvertBgbCoinFeeWire(WireStruct):
    """`ConvertBgbCoinFee` as it travels."""

    fee_rate: DecimalText | None = _wire_field(default=None, name="feeRate")
    fee: DecimalText | None = None


_NUMBERS = (("fee_rate", "feeRate", False, True), ("fee", "fee", False, True))


def build_convert_bgb_coin_fee(wire: ConvertBgbCoinFeeWire) -> ConvertBgbCoinFee:
    """Checked and converted: wire twin -> model."""
    if f"{wire.fee_rate or ''}{wire.fee or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return ConvertBgbCoinFee(
            Decimal(wire.fee_rate) if wire.fee_rate else None,
            Decimal(wire.fee) if wire.fee else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
