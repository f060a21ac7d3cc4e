"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotGranularity(OpenEnum):
    """Length of a candle. Spot writes 15min, 1h and 1day where futures write 15m, 1H and 1D. Days, weeks and months begin at 0:00 UTC+8, those with utc at 0:00 UTC. Unconfirmed: That days without utc begin at 0:00 UTC+8 is read out of the names."""

    MIN_1 = "1min"
    MIN_3 = "3min"
    MIN_5 = "5min"
    MIN_15 = "15min"
    MIN_30 = "30min"
    HOUR_1 = "1h"
    HOUR_4 = "4h"
    HOUR_6 = "6h"
    HOUR_12 = "12h"
    DAY_1 = "1day"
    DAY_3 = "3day"
    WEEK_1 = "1week"
    MONTH_1 = "1M"
    HOUR_6_UTC = "6Hutc"
    HOUR_12_UTC = "12Hutc"
    DAY_1_UTC = "1Dutc"
    DAY_3_UTC = "3Dutc"
    WEEK_1_UTC = "1Wutc"
    MONTH_1_UTC = "1Mutc"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "1m": "write 1min on spot (1M is a month)",
            "3m": "write 3min on spot",
            "5m": "write 5min on spot",
            "15m": "write 15min on spot",
            "30m": "write 30min on spot",
            "1H": "write 1h on spot",
            "4H": "write 4h on spot",
            "6H": "write 6h on spot",
            "12H": "write 12h on spot",
            "2h": "spot has no candles of 2 hours; take 1h or 4h",
            "2H": "spot has no candles of 2 hours; take 1h or 4h",
            "1d": "write 1day, or 1Dutc for days of UTC",
            "1D": "write 1day, or 1Dutc for days of UTC",
            "3D": "write 3day, or 3Dutc for days of UTC",
            "1w": "write 1week, or 1Wutc for weeks of UTC",
            "1W": "write 1week, or 1Wutc for weeks of UTC",
        }


SpotGranularityLike = (
    SpotGranularity
    | Literal[
        "1min",
        "3min",
        "5min",
        "15min",
        "30min",
        "1h",
        "4h",
        "6h",
        "12h",
        "1day",
        "3day",
        "1week",
        "1M",
        "6Hutc",
        "12Hutc",
        "1Dutc",
        "3Dutc",
        "1Wutc",
        "1Mutc",
    ]
)
"""A member or its exact text."""

read_spot_granularity = reader(SpotGranularity)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
