"""Generated from specs/bitget/futures_insight.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesBorrowPeriod(OpenEnum):
    """How far back."""

    HOURS_24 = "24h"
    DAYS_30 = "30d"


FuturesBorrowPeriodLike = FuturesBorrowPeriod | Literal["24h", "30d"]
"""A member or its exact text."""

read_futures_borrow_period = reader(FuturesBorrowPeriod)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
