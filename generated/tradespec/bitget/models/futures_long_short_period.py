"""Generated from specs/bitget/futures_insight.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesLongShortPeriod(OpenEnum):
    """Length of a step."""

    MIN_5 = "5m"
    MIN_15 = "15m"
    MIN_30 = "30m"
    HOUR_1 = "1h"
    HOUR_2 = "2h"
    HOUR_4 = "4h"
    HOUR_6 = "6h"
    HOUR_12 = "12h"
    DAY_1_UTC = "1Dutc"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"1H": "write 1h", "4H": "write 4h", "1d": "write 1Dutc", "1D": "write 1Dutc"}


FuturesLongShortPeriodLike = (
    FuturesLongShortPeriod | Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1Dutc"]
)
"""A member or its exact text."""

read_futures_long_short_period = reader(FuturesLongShortPeriod)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
