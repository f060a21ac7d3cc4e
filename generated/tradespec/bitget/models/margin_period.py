"""Generated from specs/bitget/margin_common.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class MarginPeriod(OpenEnum):
    """The last 24 hours, or the last 30 days."""

    DAY = "24h"
    MONTH = "30d"


MarginPeriodLike = MarginPeriod | Literal["24h", "30d"]
"""A member or its exact text."""

read_margin_period = reader(MarginPeriod)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
