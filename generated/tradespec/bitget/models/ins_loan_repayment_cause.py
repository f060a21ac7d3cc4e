"""Generated from specs/bitget/ins_loan.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class InsLoanRepaymentCause(OpenEnum):
    """normal: by you. liquidation: by selling collateral."""

    NORMAL = "normal"
    LIQUIDATION = "liquidation"


InsLoanRepaymentCauseLike = InsLoanRepaymentCause | Literal["normal", "liquidation"]
"""A member or its exact text."""

read_ins_loan_repayment_cause = reader(InsLoanRepaymentCause)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
