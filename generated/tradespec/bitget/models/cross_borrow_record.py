"""Generated from specs/bitget/margin_cross.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .margin_borrow_type import MarginBorrowType, read_margin_borrow_type


@_define(match_args=False)
class CrossBorrowRecord:
    """A loan.

    Attributes:
        loan_id: Id of the loan.
        coin: The coin.
        borrow_amount: How much was borrowed.
        borrow_type: Whether an order borrowed it or its owner.
        c_time: When it was made, in ms since 1970.
        u_time: When it last changed, in ms since 1970.
    """

    loan_id: str = _field(metadata={"wire": "loanId"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    borrow_amount: Decimal | None = _field(
        default=None, metadata={"wire": "borrowAmount", "quoted": True, "money": "amount"}
    )
    borrow_type: MarginBorrowType | None = _field(default=None, metadata={"wire": "borrowType"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class CrossBorrowRecordWire(WireStruct):
    """`CrossBorrowRecord` as it travels."""

    loan_id: str = _wire_field(name="loanId")
    coin: str | None = None
    borrow_amount: DecimalText | None = _wire_field(default=None, name="borrowAmount")
    borrow_type: str | None = _wire_field(default=None, name="borrowType")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("borrow_amount", "borrowAmount", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_cross_borrow_record(wire: CrossBorrowRecordWire) -> CrossBorrowRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.borrow_amount or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return CrossBorrowRecord(
            wire.loan_id,
            wire.coin,
            Decimal(wire.borrow_amount) if wire.borrow_amount else None,
            None if wire.borrow_type is None else read_margin_borrow_type(wire.borrow_type),
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
