"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .earn_loan_balance import EarnLoanBalance, EarnLoanBalanceWire, build_earn_loan_balance


@_define(match_args=False)
class EarnLoanDebts:
    """Debts and collateral by coin.

    Attributes:
        pledge_infos: Collateral.
        loan_infos: Debts.
    """

    pledge_infos: list[EarnLoanBalance] | None = _field(default=None, metadata={"wire": "pledgeInfos"})
    loan_infos: list[EarnLoanBalance] | None = _field(default=None, metadata={"wire": "loanInfos"})


class EarnLoanDebtsWire(WireStruct):
    """`EarnLoanDebts` as it travels."""

    pledge_infos: list[EarnLoanBalanceWire] | None = _wire_field(default=None, name="pledgeInfos")
    loan_infos: list[EarnLoanBalanceWire] | None = _wire_field(default=None, name="loanInfos")


def build_earn_loan_debts(wire: EarnLoanDebtsWire) -> EarnLoanDebts:
    """Checked and converted: wire twin -> model."""
    return EarnLoanDebts(
        None if wire.pledge_infos is None else [build_earn_loan_balance(item) for item in wire.pledge_infos],
        None if wire.loan_infos is None else [build_earn_loan_balance(item) for item in wire.loan_infos],
    )
