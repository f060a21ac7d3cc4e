"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnLoanStatus(OpenEnum):
    """How a loan ended: it failed, was liquidated, or paid back."""

    ROLLBACK = "ROLLBACK"
    FORCE = "FORCE"
    REPAY = "REPAY"


EarnLoanStatusLike = EarnLoanStatus | Literal["ROLLBACK", "FORCE", "REPAY"]
"""A member or its exact text."""

read_earn_loan_status = reader(EarnLoanStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
