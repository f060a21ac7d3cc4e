"""Generated from specs/bitget/ins_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class InsLoanAsset:
    """Collateral of one coin.

    Attributes:
        coin: The coin.
        price: Its price in USDT.
        amount: How much of it.
        converted_usdt_amount: What counts, in USDT.
    """

    coin: str = _field(metadata={"wire": "coin"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "quoted": True, "money": "price"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    converted_usdt_amount: Decimal | None = _field(
        default=None, metadata={"wire": "convertedUsdtAmount", "quoted": True, "money": "amount"}
    )


class InsLoanAssetWire(WireStruct):
    """`InsLoanAsset` as it travels."""

    coin: str
    price: DecimalText | None = None
    amount: DecimalText | None = None
    converted_usdt_amount: DecimalText | None = _wire_field(default=None, name="convertedUsdtAmount")


_NUMBERS = (
    ("price", "price", False, True),
    ("amount", "amount", False, True),
    ("converted_usdt_amount", "convertedUsdtAmount", False, True),
)


def build_ins_loan_asset(wire: InsLoanAssetWire) -> InsLoanAsset:
    """Checked and converted: wire twin -> model."""
    if f"{wire.price or ''}{wire.amount or ''}{wire.converted_usdt_amount or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return InsLoanAsset(
            wire.coin,
            Decimal(wire.price) if wire.price else None,
            Decimal(wire.amount) if wire.amount else None,
            Decimal(wire.converted_usdt_amount) if wire.converted_usdt_amount else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
