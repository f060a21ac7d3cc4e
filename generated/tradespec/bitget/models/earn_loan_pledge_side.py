"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnLoanPledgeSide(OpenEnum):
    """down: collateral was added, the rate of pledge went down. up: it was taken out."""

    DOWN = "down"
    UP = "up"


EarnLoanPledgeSideLike = EarnLoanPledgeSide | Literal["down", "up"]
"""A member or its exact text."""

read_earn_loan_pledge_side = reader(EarnLoanPledgeSide)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
