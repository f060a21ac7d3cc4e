"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .earn_loan_pledge_side import EarnLoanPledgeSide, read_earn_loan_pledge_side


@_define(match_args=False)
class EarnLoanPledgeRecord:
    """A change of collateral.

    Attributes:
        order_id: Id of the loan.
        loan_coin: Coin of the loan.
        pledge_coin: Coin of the collateral.
        revise_time: When. Unix time in milliseconds.
        revise_side: Added (down) or taken out (up).
        revise_amount: How much.
        after_pledge_rate: Rate of pledge afterwards, in percent.
        before_pledge_rate: Rate of pledge before, in percent.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    loan_coin: str | None = _field(default=None, metadata={"wire": "loanCoin"})
    pledge_coin: str | None = _field(default=None, metadata={"wire": "pledgeCoin"})
    revise_time: int | None = _field(default=None, metadata={"wire": "reviseTime", "quoted": True})
    revise_side: EarnLoanPledgeSide | None = _field(default=None, metadata={"wire": "reviseSide"})
    revise_amount: Decimal | None = _field(
        default=None, metadata={"wire": "reviseAmount", "quoted": True, "money": "amount"}
    )
    after_pledge_rate: Decimal | None = _field(
        default=None, metadata={"wire": "afterPledgeRate", "quoted": True, "money": "rate"}
    )
    before_pledge_rate: Decimal | None = _field(
        default=None, metadata={"wire": "beforePledgeRate", "quoted": True, "money": "rate"}
    )


class EarnLoanPledgeRecordWire(WireStruct):
    """`EarnLoanPledgeRecord` as it travels."""

    order_id: str = _wire_field(name="orderId")
    loan_coin: str | None = _wire_field(default=None, name="loanCoin")
    pledge_coin: str | None = _wire_field(default=None, name="pledgeCoin")
    revise_time: IntegerText | None = _wire_field(default=None, name="reviseTime")
    revise_side: str | None = _wire_field(default=None, name="reviseSide")
    revise_amount: DecimalText | None = _wire_field(default=None, name="reviseAmount")
    after_pledge_rate: DecimalText | None = _wire_field(default=None, name="afterPledgeRate")
    before_pledge_rate: DecimalText | None = _wire_field(default=None, name="beforePledgeRate")


_NUMBERS = (
    ("revise_time", "reviseTime", True, True),
    ("revise_amount", "reviseAmount", False, True),
    ("after_pledge_rate", "afterPledgeRate", False, True),
    ("before_pledge_rate", "beforePledgeRate", False, True),
)


def build_earn_loan_pledge_record(wire: EarnLoanPledgeRecordWire) -> EarnLoanPledgeRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.revise_time or ''}{wire.revise_amount or ''}{wire.after_pledge_rate or ''}{wire.before_pledge_rate or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnLoanPledgeRecord(
            wire.order_id,
            wire.loan_coin,
            wire.pledge_coin,
            int(wire.revise_time) if wire.revise_time else None,
            None if wire.revise_side is None else read_earn_loan_pledge_side(wire.revise_side),
            Decimal(wire.revise_amount) if wire.revise_amount else None,
            Decimal(wire.after_pledge_rate) if wire.after_pledge_rate else None,
            Decimal(wire.before_pledge_rate) if wire.before_pledge_rate else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
