"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class MarginLoanType(OpenEnum):
    """What the order may do with loans. normal: nothing. autoLoan: borrow what is missing when it is placed. autoRepay: repay loans from what it brings in. autoLoanAndRepay: both."""

    NORMAL = "normal"
    AUTOLOAN = "autoLoan"
    AUTOREPAY = "autoRepay"
    AUTOLOANANDREPAY = "autoLoanAndRepay"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"auto_loan": "write autoLoan", "auto_repay": "write autoRepay", "autoBorrow": "write autoLoan"}


MarginLoanTypeLike = MarginLoanType | Literal["normal", "autoLoan", "autoRepay", "autoLoanAndRepay"]
"""A member or its exact text."""

read_margin_loan_type = reader(MarginLoanType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
