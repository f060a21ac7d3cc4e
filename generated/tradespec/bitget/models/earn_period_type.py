"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnPeriodType(OpenEnum):
    """flexible can be redeemed any time, fixed after a period."""

    FLEXIBLE = "flexible"
    FIXED = "fixed"


EarnPeriodTypeLike = EarnPeriodType | Literal["flexible", "fixed"]
"""A member or its exact text."""

read_earn_period_type = reader(EarnPeriodType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
