"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class EarnLoanOrder:
    """A running loan. Rates of pledge are in percent.

    Attributes:
        order_id: Id of the loan.
        loan_coin: Coin that was borrowed.
        loan_amount: How much.
        interest_amount: Interest so far.
        hour_interest_rate: Interest of an hour.
        pledge_coin: Coin that was pledged.
        pledge_amount: How much.
        pledge_rate: Rate of pledge now.
        sup_rate: From here on collateral should be added.
        force_rate: From here on collateral is sold.
        borrow_time: When it was taken. Unix time in milliseconds.
        expire_time: When it ends. Unix time in milliseconds.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    loan_coin: str | None = _field(default=None, metadata={"wire": "loanCoin"})
    loan_amount: Decimal | None = _field(
        default=None, metadata={"wire": "loanAmount", "quoted": True, "money": "amount"}
    )
    interest_amount: Decimal | None = _field(
        default=None, metadata={"wire": "interestAmount", "quoted": True, "money": "amount"}
    )
    hour_interest_rate: Decimal | None = _field(
        default=None, metadata={"wire": "hourInterestRate", "quoted": True, "money": "rate"}
    )
    pledge_coin: str | None = _field(default=None, metadata={"wire": "pledgeCoin"})
    pledge_amount: Decimal | None = _field(
        default=None, metadata={"wire": "pledgeAmount", "quoted": True, "money": "amount"}
    )
    pledge_rate: Decimal | None = _field(default=None, metadata={"wire": "pledgeRate", "quoted": True, "money": "rate"})
    sup_rate: Decimal | None = _field(default=None, metadata={"wire": "supRate", "quoted": True, "money": "rate"})
    force_rate: Decimal | None = _field(default=None, metadata={"wire": "forceRate", "quoted": True, "money": "rate"})
    borrow_time: int | None = _field(default=None, metadata={"wire": "borrowTime", "quoted": True})
    expire_time: int | None = _field(default=None, metadata={"wire": "expireTime", "quoted": True})


class EarnLoanOrderWire(WireStruct):
    """`EarnLoanOrder` as it travels."""

    order_id: str = _wire_field(name="orderId")
    loan_coin: str | None = _wire_field(default=None, name="loanCoin")
    loan_amount: DecimalText | None = _wire_field(default=None, name="loanAmount")
    interest_amount: DecimalText | None = _wire_field(default=None, name="interestAmount")
    hour_interest_rate: DecimalText | None = _wire_field(default=None, name="hourInterestRate")
    pledge_coin: str | None = _wire_field(default=None, name="pledgeCoin")
    pledge_amount: DecimalText | None = _wire_field(default=None, name="pledgeAmount")
    pledge_rate: DecimalText | None = _wire_field(default=None, name="pledgeRate")
    sup_rate: DecimalText | None = _wire_field(default=None, name="supRate")
    force_rate: DecimalText | None = _wire_field(default=None, name="forceRate")
    borrow_time: IntegerText | None = _wire_field(default=None, name="borrowTime")
    expire_time: IntegerText | None = _wire_field(default=None, name="expireTime")


_NUMBERS = (
    ("loan_amount", "loanAmount", False, True),
    ("interest_amount", "interestAmount", False, True),
    ("hour_interest_rate", "hourInterestRate", False, True),
    ("pledge_amount", "pledgeAmount", False, True),
    ("pledge_rate", "pledgeRate", False, True),
    ("sup_rate", "supRate", False, True),
    ("force_rate", "forceRate", False, True),
    ("borrow_time", "borrowTime", True, True),
    ("expire_time", "expireTime", True, True),
)


def build_earn_loan_order(wire: EarnLoanOrderWire) -> EarnLoanOrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.loan_amount or ''}{wire.interest_amount or ''}{wire.hour_interest_rate or ''}{wire.pledge_amount or ''}{wire.pledge_rate or ''}{wire.sup_rate or ''}{wire.force_rate or ''}{wire.borrow_time or ''}{wire.expire_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnLoanOrder(
            wire.order_id,
            wire.loan_coin,
            Decimal(wire.loan_amount) if wire.loan_amount else None,
            Decimal(wire.interest_amount) if wire.interest_amount else None,
            Decimal(wire.hour_interest_rate) if wire.hour_interest_rate else None,
            wire.pledge_coin,
            Decimal(wire.pledge_amount) if wire.pledge_amount else None,
            Decimal(wire.pledge_rate) if wire.pledge_rate else None,
            Decimal(wire.sup_rate) if wire.sup_rate else None,
            Decimal(wire.force_rate) if wire.force_rate else None,
            int(wire.borrow_time) if wire.borrow_time else None,
            int(wire.expire_time) if wire.expire_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
