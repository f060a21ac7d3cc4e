"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnLoanTerm(OpenEnum):
    """Term of a loan: 7 days, 30 days, or without end."""

    SEVEN = "SEVEN"
    THIRTY = "THIRTY"
    FLEXIBLE = "FLEXIBLE"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"7": "write SEVEN", "30": "write THIRTY", "flexible": "write FLEXIBLE"}


EarnLoanTermLike = EarnLoanTerm | Literal["SEVEN", "THIRTY", "FLEXIBLE"]
"""A member or its exact text."""

read_earn_loan_term = reader(EarnLoanTerm)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
