"""Generated from specs/bitget/tax.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class TaxSpotRecord:
    """A movement on spot.

    Attributes:
        id: Id of the movement.
        coin: The coin.
        spot_tax_type: Kind, in words such as Buy, Sell, Deposit, Withdrawal, Interest, Transfer in.
        amount: Change of the balance.
        fee: Fee.
        balance: Balance afterwards.
        biz_order_id: Id of the order behind it.
        ts: When. Unix time in milliseconds.
    """

    id: str = _field(metadata={"wire": "id"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    spot_tax_type: str | None = _field(default=None, metadata={"wire": "spotTaxType"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "quoted": True, "money": "fee"})
    balance: Decimal | None = _field(default=None, metadata={"wire": "balance", "quoted": True, "money": "amount"})
    biz_order_id: str | None = _field(default=None, metadata={"wire": "bizOrderId"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})


class TaxSpotRecordWire(WireStruct):
    """`TaxSpotRecord` as it travels."""

    id: str
    coin: str | None = None
    spot_tax_type: str | None = _wire_field(default=None, name="spotTaxType")
    amount: DecimalText | None = None
    fee: DecimalText | None = None
    balance: DecimalText | None = None
    biz_order_id: str | None = _wire_field(default=None, name="bizOrderId")
    ts: IntegerText | None = None


_NUMBERS = (
    ("amount", "amount", False, True),
    ("fee", "fee", False, True),
    ("balance", "balance", False, True),
    ("ts", "ts", True, True),
)


def build_tax_spot_record(wire: TaxSpotRecordWire) -> TaxSpotRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.amount or ''}{wire.fee or ''}{wire.balance or ''}{wire.ts or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return TaxSpotRecord(
            wire.id,
            wire.coin,
            wire.spot_tax_type,
            Decimal(wire.amount) if wire.amount else None,
            Decimal(wire.fee) if wire.fee else None,
            Decimal(wire.balance) if wire.balance else None,
            wire.biz_order_id,
            int(wire.ts) if wire.ts else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
