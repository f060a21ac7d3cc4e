"""Generated from specs/bitget/ins_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class InsLoanMarginCoin:
    """A coin that secures a loan.

    Attributes:
        coin: The coin.
        convert_ratio: Part of its value that counts.
        max_convert_value: Most that counts, in USDT.
    """

    coin: str = _field(metadata={"wire": "coin"})
    convert_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "convertRatio", "quoted": True, "money": "rate"}
    )
    max_convert_value: Decimal | None = _field(
        default=None, metadata={"wire": "maxConvertValue", "quoted": True, "money": "amount"}
    )


class InsLoanMarginCoinWire(WireStruct):
    """`InsLoanMarginCoin` as it travels."""

    coin: str
    convert_ratio: DecimalText | None = _wire_field(default=None, name="convertRatio")
    max_convert_value: DecimalText | None = _wire_field(default=None, name="maxConvertValue")


_NUMBERS = (("convert_ratio", "convertRatio", False, True), ("max_convert_value", "maxConvertValue", False, True))


def build_ins_loan_margin_coin(wire: InsLoanMarginCoinWire) -> InsLoanMarginCoin:
    """Checked and converted: wire twin -> model."""
    if f"{wire.convert_ratio or ''}{wire.max_convert_value or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return InsLoanMarginCoin(
            wire.coin,
            Decimal(wire.convert_ratio) if wire.convert_ratio else None,
            Decimal(wire.max_convert_value) if wire.max_convert_value else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
