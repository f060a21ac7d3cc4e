"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesGranularity(OpenEnum):
    """Length of a candle: m minutes, H hours, D days, W weeks, M months. From 6H on candles begin by UTC+8; the ones with utc begin by UTC."""

    MIN_1 = "1m"
    MIN_3 = "3m"
    MIN_5 = "5m"
    MIN_15 = "15m"
    MIN_30 = "30m"
    HOUR_1 = "1H"
    HOUR_2 = "2H"
    HOUR_4 = "4H"
    HOUR_6 = "6H"
    HOUR_12 = "12H"
    DAY_1 = "1D"
    DAY_3 = "3D"
    WEEK_1 = "1W"
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
            "1min": "futures write 1m; 1min is spot's word",
            "3min": "futures write 3m; 3min is spot's word",
            "5min": "futures write 5m; 5min is spot's word",
            "15min": "futures write 15m; 15min is spot's word",
            "30min": "futures write 30m; 30min is spot's word",
            "1h": "futures write 1H; 1h is spot's word",
            "2h": "futures write 2H",
            "4h": "futures write 4H; 4h is spot's word",
            "6h": "write 6H, or 6Hutc to begin by UTC",
            "12h": "write 12H, or 12Hutc to begin by UTC",
            "1d": "write 1D, or 1Dutc for days of UTC",
            "1day": "futures write 1D, or 1Dutc for days of UTC; 1day is spot's word",
            "3day": "futures write 3D, or 3Dutc for days of UTC; 3day is spot's word",
            "1w": "write 1W, or 1Wutc for weeks of UTC",
            "1week": "futures write 1W, or 1Wutc for weeks of UTC; 1week is spot's word",
        }


FuturesGranularityLike = (
    FuturesGranularity
    | Literal[
        "1m",
        "3m",
        "5m",
        "15m",
        "30m",
        "1H",
        "2H",
        "4H",
        "6H",
        "12H",
        "1D",
        "3D",
        "1W",
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

read_futures_granularity = reader(FuturesGranularity)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
