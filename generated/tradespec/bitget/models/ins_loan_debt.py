"""Generated from specs/bitget/ins_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class InsLoanDebt:
    """Debt of one coin.

    Attributes:
        coin: The coin.
        unpaid_qty: What was borrowed and is unpaid.
        unpaid_interest: Interest that is unpaid.
    """

    coin: str = _field(metadata={"wire": "coin"})
    unpaid_qty: Decimal | None = _field(default=None, metadata={"wire": "unpaidQty", "quoted": True, "money": "amount"})
    unpaid_interest: Decimal | None = _field(
        default=None, metadata={"wire": "unpaidInterest", "quoted": True, "money": "amount"}
    )


class InsLoanDebtWire(WireStruct):
    """`InsLoanDebt` as it travels."""

    coin: str
    unpaid_qty: DecimalText | None = _wire_field(default=None, name="unpaidQty")
    unpaid_interest: DecimalText | None = _wire_field(default=None, name="unpaidInterest")


_NUMBERS = (("unpaid_qty", "unpaidQty", False, True), ("unpaid_interest", "unpaidInterest", False, True))


def build_ins_loan_debt(wire: InsLoanDebtWire) -> InsLoanDebt:
    """Checked and converted: wire twin -> model."""
    if f"{wire.unpaid_qty or ''}{wire.unpaid_interest or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return InsLoanDebt(
            wire.coin,
            Decimal(wire.unpaid_qty) if wire.unpaid_qty else None,
            Decimal(wire.unpaid_interest) if wire.unpaid_interest else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
