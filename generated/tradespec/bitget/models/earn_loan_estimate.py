"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class EarnLoanEstimate:
    """What a pledge would bring.

    Attributes:
        hour_interest: Interest of an hour, in the coin of the loan.
        loan_amount: What can be borrowed.
    """

    hour_interest: Decimal | None = _field(
        default=None, metadata={"wire": "hourInterest", "quoted": True, "money": "amount"}
    )
    loan_amount: Decimal | None = _field(
        default=None, metadata={"wire": "loanAmount", "quoted": True, "money": "amount"}
    )


class EarnLoanEstimateWire(WireStruct):
    """`EarnLoanEstimate` as it travels."""

    hour_interest: DecimalText | None = _wire_field(default=None, name="hourInterest")
    loan_amount: DecimalText | None = _wire_field(default=None, name="loanAmount")


_NUMBERS = (("hour_interest", "hourInterest", False, True), ("loan_amount", "loanAmount", False, True))


def build_earn_loan_estimate(wire: EarnLoanEstimateWire) -> EarnLoanEstimate:
    """Checked and converted: wire twin -> model."""
    if f"{wire.hour_interest or ''}{wire.loan_amount or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnLoanEstimate(
            Decimal(wire.hour_interest) if wire.hour_interest else None,
            Decimal(wire.loan_amount) if wire.loan_amount else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
