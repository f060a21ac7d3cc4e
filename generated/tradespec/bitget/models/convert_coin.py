"""Generated from specs/bitget/convert.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class ConvertCoin:
    """A coin that can be converted.

    Attributes:
        coin: The coin.
        available: Your balance.
        max_amount: Most that can be given or got at once.
        min_amount: Least that can be given or got at once.
    """

    coin: str = _field(metadata={"wire": "coin"})
    available: Decimal | None = _field(default=None, metadata={"wire": "available", "quoted": True, "money": "amount"})
    max_amount: Decimal | None = _field(default=None, metadata={"wire": "maxAmount", "quoted": True, "money": "amount"})
    min_amount: Decimal | None = _field(default=None, metadata={"wire": "minAmount", "quoted": True, "money": "amount"})


class ConvertCoinWire(WireStruct):
    """`ConvertCoin` as it travels."""

    coin: str
    available: DecimalText | None = None
    max_amount: DecimalText | None = _wire_field(default=None, name="maxAmount")
    min_amount: DecimalText | None = _wire_field(default=None, name="minAmount")


_NUMBERS = (
    ("available", "available", False, True),
    ("max_amount", "maxAmount", False, True),
    ("min_amount", "minAmount", False, True),
)


def build_convert_coin(wire: ConvertCoinWire) -> ConvertCoin:
    """Checked and converted: wire twin -> model."""
    if f"{wire.available or ''}{wire.max_amount or ''}{wire.min_amount or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return ConvertCoin(
            wire.coin,
            Decimal(wire.available) if wire.available else None,
            Decimal(wire.max_amount) if wire.max_amount else None,
            Decimal(wire.min_amount) if wire.min_amount else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
