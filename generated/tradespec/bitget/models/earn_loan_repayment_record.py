"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class EarnLoanRepaymentRecord:
    """A payment of a loan.

    Attributes:
        order_id: Id of the loan.
        loan_coin: Coin of the loan.
        pledge_coin: Coin of the collateral.
        repay_amount: What was paid in all.
        pay_interest: Interest of it.
        repay_loan_amount: Loan of it.
        repay_unlock_amount: Collateral that was freed.
        repay_time: When. Unix time in milliseconds.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    loan_coin: str | None = _field(default=None, metadata={"wire": "loanCoin"})
    pledge_coin: str | None = _field(default=None, metadata={"wire": "pledgeCoin"})
    repay_amount: Decimal | None = _field(
        default=None, metadata={"wire": "repayAmount", "quoted": True, "money": "amount"}
    )
    pay_interest: Decimal | None = _field(
        default=None, metadata={"wire": "payInterest", "quoted": True, "money": "amount"}
    )
    repay_loan_amount: Decimal | None = _field(
        default=None, metadata={"wire": "repayLoanAmount", "quoted": True, "money": "amount"}
    )
    repay_unlock_amount: Decimal | None = _field(
        default=None, metadata={"wire": "repayUnlockAmount", "quoted": True, "money": "amount"}
    )
    repay_time: int | None = _field(default=None, metadata={"wire": "repayTime", "quoted": True})


class EarnLoanRepaymentRecordWire(WireStruct):
    """`EarnLoanRepaymentRecord` as it travels."""

    order_id: str = _wire_field(name="orderId")
    loan_coin: str | None = _wire_field(default=None, name="loanCoin")
    pledge_coin: str | None = _wire_field(default=None, name="pledgeCoin")
    repay_amount: DecimalText | None = _wire_field(default=None, name="repayAmount")
    pay_interest: DecimalText | None = _wire_field(default=None, name="payInterest")
    repay_loan_amount: DecimalText | None = _wire_field(default=None, name="repayLoanAmount")
    repay_unlock_amount: DecimalText | None = _wire_field(default=None, name="repayUnlockAmount")
    repay_time: IntegerText | None = _wire_field(default=None, name="repayTime")


_NUMBERS = (
    ("repay_amount", "repayAmount", False, True),
    ("pay_interest", "payInterest", False, True),
    ("repay_loan_amount", "repayLoanAmount", False, True),
    ("repay_unlock_amount", "repayUnlockAmount", False, True),
    ("repay_time", "repayTime", True, True),
)


def build_earn_loan_repayment_record(wire: EarnLoanRepaymentRecordWire) -> EarnLoanRepaymentRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.repay_amount or ''}{wire.pay_interest or ''}{wire.repay_loan_amount or ''}{wire.repay_unlock_amount or ''}{wire.repay_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnLoanRepaymentRecord(
            wire.order_id,
            wire.loan_coin,
            wire.pledge_coin,
            Decimal(wire.repay_amount) if wire.repay_amount else None,
            Decimal(wire.pay_interest) if wire.pay_interest else None,
            Decimal(wire.repay_loan_amount) if wire.repay_loan_amount else None,
            Decimal(wire.repay_unlock_amount) if wire.repay_unlock_amount else None,
            int(wire.repay_time) if wire.repay_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
