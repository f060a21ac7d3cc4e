"""Generated from specs/bitget/ins_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .ins_loan_repayment_cause import InsLoanRepaymentCause, read_ins_loan_repayment_cause
from .ins_loan_repayment_kind import InsLoanRepaymentKind, read_ins_loan_repayment_kind


@_define(match_args=False)
class InsLoanRepayment:
    """A repayment.

    Attributes:
        repay_order_id: Id of the repayment.
        business_type: By you, or by a liquidation.
        repay_type: All or a part.
        repaid_time: When. Unix time in milliseconds.
        coin: The coin.
        repaid_amount: What was repaid, without interest.
        repaid_interest: Interest that was paid.
    """

    repay_order_id: str = _field(metadata={"wire": "repayOrderId"})
    business_type: InsLoanRepaymentCause | None = _field(default=None, metadata={"wire": "businessType"})
    repay_type: InsLoanRepaymentKind | None = _field(default=None, metadata={"wire": "repayType"})
    repaid_time: int | None = _field(default=None, metadata={"wire": "repaidTime", "quoted": True})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    repaid_amount: Decimal | None = _field(
        default=None, metadata={"wire": "repaidAmount", "quoted": True, "money": "amount"}
    )
    repaid_interest: Decimal | None = _field(
        default=None, metadata={"wire": "repaidInterest", "quoted": True, "money": "amount"}
    )


class InsLoanRepaymentWire(WireStruct):
    """`InsLoanRepayment` as it travels."""

    repay_order_id: str = _wire_field(name="repayOrderId")
    business_type: str | None = _wire_field(default=None, name="businessType")
    repay_type: str | None = _wire_field(default=None, name="repayType")
    repaid_time: IntegerText | None = _wire_field(default=None, name="repaidTime")
    coin: str | None = None
    repaid_amount: DecimalText | None = _wire_field(default=None, name="repaidAmount")
    repaid_interest: DecimalText | None = _wire_field(default=None, name="repaidInterest")


_NUMBERS = (
    ("repaid_time", "repaidTime", True, True),
    ("repaid_amount", "repaidAmount", False, True),
    ("repaid_interest", "repaidInterest", False, True),
)


def build_ins_loan_repayment(wire: InsLoanRepaymentWire) -> InsLoanRepayment:
    """Checked and converted: wire twin -> model."""
    if f"{wire.repaid_time or ''}{wire.repaid_amount or ''}{wire.repaid_interest or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return InsLoanRepayment(
            wire.repay_order_id,
            None if wire.business_type is None else read_ins_loan_repayment_cause(wire.business_type),
            None if wire.repay_type is None else read_ins_loan_repayment_kind(wire.repay_type),
            int(wire.repaid_time) if wire.repaid_time else None,
            wire.coin,
            Decimal(wire.repaid_amount) if wire.repaid_amount else None,
            Decimal(wire.repaid_interest) if wire.repaid_interest else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
