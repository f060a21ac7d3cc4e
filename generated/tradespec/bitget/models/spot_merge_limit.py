"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotMergeLimit(OpenEnum):
    """Levels of each side, as text; max gives all that the pair has."""

    LEVELS_1 = "1"
    LEVELS_5 = "5"
    LEVELS_15 = "15"
    LEVELS_50 = "50"
    MAX = "max"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "100": "leave limit out; 100 is what comes then",
            "150": "write max, or take spot_market.get_order_book",
        }


SpotMergeLimitLike = SpotMergeLimit | Literal["1", "5", "15", "50", "max"]
"""A member or its exact text."""

read_spot_merge_limit = reader(SpotMergeLimit)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
