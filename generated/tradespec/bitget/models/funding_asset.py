"""Generated from specs/bitget/common.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class FundingAsset:
    """Balance of one coin in the funding account.

    Attributes:
        coin: The coin, such as USDT.
        available: Free to use.
        frozen: Held back; may be empty.
        usdt_value: Worth in USDT.
    """

    coin: str = _field(metadata={"wire": "coin"})
    available: Decimal | None = _field(default=None, metadata={"wire": "available", "quoted": True, "money": "amount"})
    frozen: Decimal | None = _field(default=None, metadata={"wire": "frozen", "quoted": True, "money": "amount"})
    usdt_value: Decimal | None = _field(default=None, metadata={"wire": "usdtValue", "quoted": True, "money": "amount"})


class FundingAssetWire(WireStruct):
    """`FundingAsset` as it travels."""

    coin: str
    available: DecimalText | None = None
    frozen: DecimalText | None = None
    usdt_value: DecimalText | None = _wire_field(default=None, name="usdtValue")


_NUMBERS = (
    ("available", "available", False, True),
    ("frozen", "frozen", False, True),
    ("usdt_value", "usdtValue", False, True),
)


def build_funding_asset(wire: FundingAssetWire) -> FundingAsset:
    """Checked and converted: wire twin -> model."""
    if f"{wire.available or ''}{wire.frozen or ''}{wire.usdt_value or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return FundingAsset(
            wire.coin,
            Decimal(wire.available) if wire.available else None,
            Decimal(wire.frozen) if wire.frozen else None,
            Decimal(wire.usdt_value) if wire.usdt_value else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
