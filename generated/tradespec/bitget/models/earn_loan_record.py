"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .earn_loan_status import EarnLoanStatus, read_earn_loan_status


@_define(match_args=False)
class EarnLoanRecord:
    """A past loan.

    Attributes:
        order_id: Id of the loan.
        loan_coin: Coin of the loan.
        pledge_coin: Coin of the collateral.
        init_pledge_amount: Collateral at the beginning.
        init_loan_amount: What was borrowed.
        hour_rate: Interest of an hour, in percent.
        daily: Term in days.
        borrow_time: When it was taken. Unix time in milliseconds.
        status: How it ended.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    loan_coin: str | None = _field(default=None, metadata={"wire": "loanCoin"})
    pledge_coin: str | None = _field(default=None, metadata={"wire": "pledgeCoin"})
    init_pledge_amount: Decimal | None = _field(
        default=None, metadata={"wire": "initPledgeAmount", "quoted": True, "money": "amount"}
    )
    init_loan_amount: Decimal | None = _field(
        default=None, metadata={"wire": "initLoanAmount", "quoted": True, "money": "amount"}
    )
    hour_rate: Decimal | None = _field(default=None, metadata={"wire": "hourRate", "quoted": True, "money": "rate"})
    daily: str | None = _field(default=None, metadata={"wire": "daily"})
    borrow_time: int | None = _field(default=None, metadata={"wire": "borrowTime", "quoted": True})
    status: EarnLoanStatus | None = _field(default=None, metadata={"wire": "status"})


class EarnLoanRecordWire(WireStruct):
    """`EarnLoanRecord` as it travels."""

    order_id: str = _wire_field(name="orderId")
    loan_coin: str | None = _wire_field(default=None, name="loanCoin")
    pledge_coin: str | None = _wire_field(default=None, name="pledgeCoin")
    init_pledge_amount: DecimalText | None = _wire_field(default=None, name="initPledgeAmount")
    init_loan_amount: DecimalText | None = _wire_field(default=None, name="initLoanAmount")
    hour_rate: DecimalText | None = _wire_field(default=None, name="hourRate")
    daily: str | None = None
    borrow_time: IntegerText | None = _wire_field(default=None, name="borrowTime")
    status: str | None = None


_NUMBERS = (
    ("init_pledge_amount", "initPledgeAmount", False, True),
    ("init_loan_amount", "initLoanAmount", False, True),
    ("hour_rate", "hourRate", False, True),
    ("borrow_time", "borrowTime", True, True),
)


def build_earn_loan_record(wire: EarnLoanRecordWire) -> EarnLoanRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.init_pledge_amount or ''}{wire.init_loan_amount or ''}{wire.hour_rate or ''}{wire.borrow_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnLoanRecord(
            wire.order_id,
            wire.loan_coin,
            wire.pledge_coin,
            Decimal(wire.init_pledge_amount) if wire.init_pledge_amount else None,
            Decimal(wire.init_loan_amount) if wire.init_loan_amount else None,
            Decimal(wire.hour_rate) if wire.hour_rate else None,
            wire.daily,
            int(wire.borrow_time) if wire.borrow_time else None,
            None if wire.status is None else read_earn_loan_status(wire.status),
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
