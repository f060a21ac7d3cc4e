"""Borrowing against what one holds: pools of collateral, loans, interest by the hour, risk and liquidation.

records.py   what is written down       book.py        debts and their interest
desk.py      `Lending`, the way in      conversion.py  turning what a pool holds into what it owes
"""

from __future__ import annotations

from tradespec.emulator.engine.lending.book import HOUR, hourly_interest
from tradespec.emulator.engine.lending.desk import INSOLVENT, Lending
from tradespec.emulator.engine.lending.records import (
    BorrowKind,
    Debt,
    InterestCharge,
    LendingTerms,
    Liquidation,
    Loan,
    Pool,
    RepayKind,
    Repayment,
    Swap,
)

__all__ = [
    "HOUR",
    "INSOLVENT",
    "BorrowKind",
    "Debt",
    "InterestCharge",
    "Lending",
    "LendingTerms",
    "Liquidation",
    "Loan",
    "Pool",
    "RepayKind",
    "Repayment",
    "Swap",
    "hourly_interest",
]
