"""Generated from specs/bitget/convert.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class ConvertBgbFee:
    """Fee that was paid for a conversion into BGB.

    Attributes:
        fee_coin: Coin of the fee.
        fee: The fee.
    """

    fee_coin: str | None = _field(default=None, metadata={"wire": "feeCoin"})
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "quoted": True, "money": "fee"})


class ConvertBgbFeeWire(WireStruct):
    """`ConvertBgbFee` as it travels."""

    fee_coin: str | None = _wire_field(default=None, name="feeCoin")
    fee: DecimalText | None = None


def build_convert_bgb_fee(wire: ConvertBgbFeeWire) -> ConvertBgbFee:
    """Checked and converted: wire twin -> model."""
    return ConvertBgbFee(
        wire.fee_coin,
        decimal(wire.fee, "fee") if wire.fee else None,
    )
