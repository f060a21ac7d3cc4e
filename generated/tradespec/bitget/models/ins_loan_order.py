"""Generated from specs/bitget/ins_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .ins_loan_status import InsLoanStatus, read_ins_loan_status


@_define(match_args=False)
class InsLoanOrder:
    """A loan.

    Attributes:
        order_id: Id of the loan.
        order_product_id: Id of the product.
        uid: The user id for borrowing and repaying.
        loan_time: When. Unix time in milliseconds.
        loan_coin: The coin.
        unpaid_amount: What is unpaid, without interest.
        unpaid_interest: Interest that is unpaid.
        loan_amount: What was borrowed.
        status: Whether it is paid off.
        repaid_amount: What was repaid, without interest.
        repaid_interest: Interest that was paid.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    order_product_id: str | None = _field(default=None, metadata={"wire": "orderProductId"})
    uid: str | None = _field(default=None, metadata={"wire": "uid"})
    loan_time: int | None = _field(default=None, metadata={"wire": "loanTime", "quoted": True})
    loan_coin: str | None = _field(default=None, metadata={"wire": "loanCoin"})
    unpaid_amount: Decimal | None = _field(
        default=None, metadata={"wire": "unpaidAmount", "quoted": True, "money": "amount"}
    )
    unpaid_interest: Decimal | None = _field(
        default=None, metadata={"wire": "unpaidInterest", "quoted": True, "money": "amount"}
    )
    loan_amount: Decimal | None = _field(
        default=None, metadata={"wire": "loanAmount", "quoted": True, "money": "amount"}
    )
    status: InsLoanStatus | None = _field(default=None, metadata={"wire": "status"})
    repaid_amount: Decimal | None = _field(
        default=None, metadata={"wire": "repaidAmount", "quoted": True, "money": "amount"}
    )
    repaid_interest: Decimal | None = _field(
        default=None, metadata={"wire": "repaidInterest", "quoted": True, "money": "amount"}
    )


class InsLoanOrderWire(WireStruct):
    """`InsLoanOrder` as it travels."""

    order_id: str = _wire_field(name="orderId")
    order_product_id: str | None = _wire_field(default=None, name="orderProductId")
    uid: str | None = None
    loan_time: IntegerText | None = _wire_field(default=None, name="loanTime")
    loan_coin: str | None = _wire_field(default=None, name="loanCoin")
    unpaid_amount: DecimalText | None = _wire_field(default=None, name="unpaidAmount")
    unpaid_interest: DecimalText | None = _wire_field(default=None, name="unpaidInterest")
    loan_amount: DecimalText | None = _wire_field(default=None, name="loanAmount")
    status: str | None = None
    repaid_amount: DecimalText | None = _wire_field(default=None, name="repaidAmount")
    repaid_interest: DecimalText | None = _wire_field(default=None, name="repaidInterest")


_NUMBERS = (
    ("loan_time", "loanTime", True, True),
    ("unpaid_amount", "unpaidAmount", False, True),
    ("unpaid_interest", "unpaidInterest", False, True),
    ("loan_amount", "loanAmount", False, True),
    ("repaid_amount", "repaidAmount", False, True),
    ("repaid_interest", "repaidInterest", False, True),
)


def build_ins_loan_order(wire: InsLoanOrderWire) -> InsLoanOrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.loan_time or ''}{wire.unpaid_amount or ''}{wire.unpaid_interest or ''}{wire.loan_amount or ''}{wire.repaid_amount or ''}{wire.repaid_interest or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return InsLoanOrder(
            wire.order_id,
            wire.order_product_id,
            wire.uid,
            int(wire.loan_time) if wire.loan_time else None,
            wire.loan_coin,
            Decimal(wire.unpaid_amount) if wire.unpaid_amount else None,
            Decimal(wire.unpaid_interest) if wire.unpaid_interest else None,
            Decimal(wire.loan_amount) if wire.loan_amount else None,
            None if wire.status is None else read_ins_loan_status(wire.status),
            Decimal(wire.repaid_amount) if wire.repaid_amount else None,
            Decimal(wire.repaid_interest) if wire.repaid_interest else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
