"""Generated from specs/bitget/earn_sharkfin.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .earn_sharkfin_record_type import EarnSharkfinRecordType, read_earn_sharkfin_record_type


@_define(match_args=False)
class EarnSharkfinRecord:
    """Something that happened to a deposit.

    Attributes:
        order_id: Id of the record.
        product: Name of the product.
        period: Days.
        amount: How much.
        ts: When. Unix time in milliseconds.
        type: Kind.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    product: str | None = _field(default=None, metadata={"wire": "product"})
    period: int | None = _field(default=None, metadata={"wire": "period", "quoted": True})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})
    type: EarnSharkfinRecordType | None = _field(default=None, metadata={"wire": "type"})


class EarnSharkfinRecordWire(WireStruct):
    """`EarnSharkfinRecord` as it travels."""

    order_id: str = _wire_field(name="orderId")
    product: str | None = None
    period: IntegerText | None = None
    amount: DecimalText | None = None
    ts: IntegerText | None = None
    type: str | None = None


_NUMBERS = (("period", "period", True, True), ("amount", "amount", False, True), ("ts", "ts", True, True))


def build_earn_sharkfin_record(wire: EarnSharkfinRecordWire) -> EarnSharkfinRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.period or ''}{wire.amount or ''}{wire.ts or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnSharkfinRecord(
            wire.order_id,
            wire.product,
            int(wire.period) if wire.period else None,
            Decimal(wire.amount) if wire.amount else None,
            int(wire.ts) if wire.ts else None,
            None if wire.type is None else read_earn_sharkfin_record_type(wire.type),
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
