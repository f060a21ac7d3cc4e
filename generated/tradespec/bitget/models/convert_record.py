"""Generated from specs/bitget/convert.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers, finite_or_none


@_define(match_args=False)
class ConvertRecord:
    """A conversion.

    Attributes:
        id: Id of the conversion.
        ts: When. Unix time in milliseconds.
        cnvt_price: Price of the coin that was given, in the one that was got.
        fee: Fee.
        from_coin_size: What was given.
        from_coin: The coin that was given.
        to_coin_size: What was got.
        to_coin: The coin that was got.
    """

    id: str = _field(metadata={"wire": "id"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})
    cnvt_price: Decimal | None = _field(default=None, metadata={"wire": "cnvtPrice", "quoted": True, "money": "price"})
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "money": "fee"})
    from_coin_size: Decimal | None = _field(default=None, metadata={"wire": "fromCoinSize", "money": "amount"})
    from_coin: str | None = _field(default=None, metadata={"wire": "fromCoin"})
    to_coin_size: Decimal | None = _field(default=None, metadata={"wire": "toCoinSize", "money": "amount"})
    to_coin: str | None = _field(default=None, metadata={"wire": "toCoin"})


class ConvertRecordWire(WireStruct):
    """`ConvertRecord` as it travels."""

    id: str
    ts: IntegerText | None = None
    cnvt_price: DecimalText | None = _wire_field(default=None, name="cnvtPrice")
    fee: Decimal | None = None
    from_coin_size: Decimal | None = _wire_field(default=None, name="fromCoinSize")
    from_coin: str | None = _wire_field(default=None, name="fromCoin")
    to_coin_size: Decimal | None = _wire_field(default=None, name="toCoinSize")
    to_coin: str | None = _wire_field(default=None, name="toCoin")


_NUMBERS = (("ts", "ts", True, True), ("cnvt_price", "cnvtPrice", False, True))


def build_convert_record(wire: ConvertRecordWire) -> ConvertRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.ts or ''}{wire.cnvt_price or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return ConvertRecord(
            wire.id,
            int(wire.ts) if wire.ts else None,
            Decimal(wire.cnvt_price) if wire.cnvt_price else None,
            finite_or_none(wire.fee, "fee"),
            finite_or_none(wire.from_coin_size, "fromCoinSize"),
            wire.from_coin,
            finite_or_none(wire.to_coin_size, "toCoinSize"),
            wire.to_coin,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
