"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnLoanLiquidationStatus(OpenEnum):
    """Whether a liquidation is finished."""

    COMPLETE = "COMPLETE"
    WAIT = "WAIT"


EarnLoanLiquidationStatusLike = EarnLoanLiquidationStatus | Literal["COMPLETE", "WAIT"]
"""A member or its exact text."""

read_earn_loan_liquidation_status = reader(EarnLoanLiquidationStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
