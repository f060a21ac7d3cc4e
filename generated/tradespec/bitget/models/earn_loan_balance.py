"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class EarnLoanBalance:
    """Debt or collateral of one coin.

    Attributes:
        coin: The coin.
        amount: How much.
        amount_usdt: The same in USDT.
    """

    coin: str = _field(metadata={"wire": "coin"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    amount_usdt: Decimal | None = _field(
        default=None, metadata={"wire": "amountUsdt", "quoted": True, "money": "amount"}
    )


class EarnLoanBalanceWire(WireStruct):
    """`EarnLoanBalance` as it travels."""

    coin: str
    amount: DecimalText | None = None
    amount_usdt: DecimalText | None = _wire_field(default=None, name="amountUsdt")


_NUMBERS = (("amount", "amount", False, True), ("amount_usdt", "amountUsdt", False, True))


def build_earn_loan_balance(wire: EarnLoanBalanceWire) -> EarnLoanBalance:
    """Checked and converted: wire twin -> model."""
    if f"{wire.amount or ''}{wire.amount_usdt or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnLoanBalance(
            wire.coin,
            Decimal(wire.amount) if wire.amount else None,
            Decimal(wire.amount_usdt) if wire.amount_usdt else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
