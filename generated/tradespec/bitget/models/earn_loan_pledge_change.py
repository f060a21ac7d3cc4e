"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnLoanPledgeChange(OpenEnum):
    """IN adds collateral, OUT takes it out."""

    IN = "IN"
    OUT = "OUT"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"in": "write IN", "out": "write OUT"}


EarnLoanPledgeChangeLike = EarnLoanPledgeChange | Literal["IN", "OUT"]
"""A member or its exact text."""

read_earn_loan_pledge_change = reader(EarnLoanPledgeChange)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
