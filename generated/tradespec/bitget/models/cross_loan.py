"""Generated from specs/bitget/margin_cross.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class CrossLoan:
    """A loan that was made.

    Attributes:
        loan_id: Id of the loan.
        coin: The coin.
        borrow_amount: How much was borrowed.
    """

    loan_id: str = _field(metadata={"wire": "loanId"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    borrow_amount: Decimal | None = _field(
        default=None, metadata={"wire": "borrowAmount", "quoted": True, "money": "amount"}
    )


class CrossLoanWire(WireStruct):
    """`CrossLoan` as it travels."""

    loan_id: str = _wire_field(name="loanId")
    coin: str | None = None
    borrow_amount: DecimalText | None = _wire_field(default=None, name="borrowAmount")


def build_cross_loan(wire: CrossLoanWire) -> CrossLoan:
    """Checked and converted: wire twin -> model."""
    return CrossLoan(
        wire.loan_id,
        wire.coin,
        decimal(wire.borrow_amount, "borrowAmount") if wire.borrow_amount else None,
    )
