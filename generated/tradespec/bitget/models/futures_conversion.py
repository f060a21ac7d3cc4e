"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class FuturesConversion:
    """What a conversion brought.

    Attributes:
        usdt_amount: Amount of USDT received.
    """

    usdt_amount: Decimal | None = _field(
        default=None, metadata={"wire": "usdtAmount", "quoted": True, "money": "amount"}
    )


class FuturesConversionWire(WireStruct):
    """`FuturesConversion` as it travels."""

    usdt_amount: DecimalText | None = _wire_field(default=None, name="usdtAmount")


def build_futures_conversion(wire: FuturesConversionWire) -> FuturesConversion:
    """Checked and converted: wire twin -> model."""
    return FuturesConversion(
        decimal(wire.usdt_amount, "usdtAmount") if wire.usdt_amount else None,
    )
