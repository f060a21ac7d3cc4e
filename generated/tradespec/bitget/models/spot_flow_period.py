"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotFlowPeriod(OpenEnum):
    """Over which time."""

    MIN_15 = "15m"
    MIN_30 = "30m"
    HOUR_1 = "1h"
    HOUR_2 = "2h"
    HOUR_4 = "4h"
    DAY_1 = "1d"


SpotFlowPeriodLike = SpotFlowPeriod | Literal["15m", "30m", "1h", "2h", "4h", "1d"]
"""A member or its exact text."""

read_spot_flow_period = reader(SpotFlowPeriod)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
