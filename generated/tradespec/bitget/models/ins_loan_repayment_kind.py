"""Generated from specs/bitget/ins_loan.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class InsLoanRepaymentKind(OpenEnum):
    """all or part."""

    ALL = "all"
    PART = "part"


InsLoanRepaymentKindLike = InsLoanRepaymentKind | Literal["all", "part"]
"""A member or its exact text."""

read_ins_loan_repayment_kind = reader(InsLoanRepaymentKind)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
