"""Generated from specs/bitget/tax.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .tax_margin_kind import TaxMarginKind, read_tax_margin_kind


@_define(match_args=False)
class TaxMarginRecord:
    """A movement on margin.

    Attributes:
        id: Id of the movement.
        coin: The coin.
        margin_tax_type: Kind.
        amount: Change of the balance.
        fee: Fee.
        total: Balance afterwards.
        symbol: Pair.
        ts: When. Unix time in milliseconds.
    """

    id: str = _field(metadata={"wire": "id"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    margin_tax_type: TaxMarginKind | None = _field(default=None, metadata={"wire": "marginTaxType"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "quoted": True, "money": "fee"})
    total: Decimal | None = _field(default=None, metadata={"wire": "total", "quoted": True, "money": "amount"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})


class TaxMarginRecordWire(WireStruct):
    """`TaxMarginRecord` as it travels."""

    id: str
    coin: str | None = None
    margin_tax_type: str | None = _wire_field(default=None, name="marginTaxType")
    amount: DecimalText | None = None
    fee: DecimalText | None = None
    total: DecimalText | None = None
    symbol: str | None = None
    ts: IntegerText | None = None


_NUMBERS = (
    ("amount", "amount", False, True),
    ("fee", "fee", False, True),
    ("total", "total", False, True),
    ("ts", "ts", True, True),
)


def build_tax_margin_record(wire: TaxMarginRecordWire) -> TaxMarginRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.amount or ''}{wire.fee or ''}{wire.total or ''}{wire.ts or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return TaxMarginRecord(
            wire.id,
            wire.coin,
            None if wire.margin_tax_type is None else read_tax_margin_kind(wire.margin_tax_type),
            Decimal(wire.amount) if wire.amount else None,
            Decimal(wire.fee) if wire.fee else None,
            Decimal(wire.total) if wire.total else None,
            wire.symbol,
            int(wire.ts) if wire.ts else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
