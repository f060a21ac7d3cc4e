"""Generated from specs/bitget/margin_cross.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class CrossRepayment:
    """A repayment.

    Attributes:
        repay_id: Id of the repayment.
        coin: The coin.
        remain_debt_amount: What is still owed.
        repay_amount: What was paid, interest and principal.
    """

    repay_id: str = _field(metadata={"wire": "repayId"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    remain_debt_amount: Decimal | None = _field(
        default=None, metadata={"wire": "remainDebtAmount", "quoted": True, "money": "amount"}
    )
    repay_amount: Decimal | None = _field(
        default=None, metadata={"wire": "repayAmount", "quoted": True, "money": "amount"}
    )


class CrossRepaymentWire(WireStruct):
    """`CrossRepayment` as it travels."""

    repay_id: str = _wire_field(name="repayId")
    coin: str | None = None
    remain_debt_amount: DecimalText | None = _wire_field(default=None, name="remainDebtAmount")
    repay_amount: DecimalText | None = _wire_field(default=None, name="repayAmount")


_NUMBERS = (("remain_debt_amount", "remainDebtAmount", False, True), ("repay_amount", "repayAmount", False, True))


def build_cross_repayment(wire: CrossRepaymentWire) -> CrossRepayment:
    """Checked and converted: wire twin -> model."""
    if f"{wire.remain_debt_amount or ''}{wire.repay_amount or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return CrossRepayment(
            wire.repay_id,
            wire.coin,
            Decimal(wire.remain_debt_amount) if wire.remain_debt_amount else None,
            Decimal(wire.repay_amount) if wire.repay_amount else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
