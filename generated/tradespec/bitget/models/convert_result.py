"""Generated from specs/bitget/convert.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers, not_finite


@_define(match_args=False)
class ConvertResult:
    """A conversion that was made.

    Attributes:
        to_coin_size: What was got.
        to_coin: The coin that was got.
        ts: When. Unix time in milliseconds.
        cnvt_price: Price.
    """

    to_coin_size: Decimal = _field(metadata={"wire": "toCoinSize", "money": "amount"})
    to_coin: str = _field(metadata={"wire": "toCoin"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})
    cnvt_price: Decimal | None = _field(default=None, metadata={"wire": "cnvtPrice", "quoted": True, "money": "price"})


class ConvertResultWire(WireStruct):
    """`ConvertResult` as it travels."""

    to_coin_size: Decimal = _wire_field(name="toCoinSize")
    to_coin: str = _wire_field(name="toCoin")
    ts: IntegerText | None = None
    cnvt_price: DecimalText | None = _wire_field(default=None, name="cnvtPrice")


_NUMBERS = (("ts", "ts", True, True), ("cnvt_price", "cnvtPrice", False, True))


def build_convert_result(wire: ConvertResultWire) -> ConvertResult:
    """Checked and converted: wire twin -> model."""
    if f"{wire.ts or ''}{wire.cnvt_price or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return ConvertResult(
            wire.to_coin_size if wire.to_coin_size.is_finite() else not_finite(wire.to_coin_size, "toCoinSize"),
            wire.to_coin,
            int(wire.ts) if wire.ts else None,
            Decimal(wire.cnvt_price) if wire.cnvt_price else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
