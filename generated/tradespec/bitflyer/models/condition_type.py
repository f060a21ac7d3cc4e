"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class ConditionType(OpenEnum):
    """LIMIT and MARKET are plain orders. STOP sends a market order, and STOP_LIMIT a limit order, when the market reaches trigger_price (BUY at or above it, SELL at or below). TRAIL is a stop that follows the best price at the distance offset."""

    LIMIT = "LIMIT"
    MARKET = "MARKET"
    STOP = "STOP"
    STOP_LIMIT = "STOP_LIMIT"
    TRAIL = "TRAIL"


ConditionTypeLike = ConditionType | Literal["LIMIT", "MARKET", "STOP", "STOP_LIMIT", "TRAIL"]
"""A member or its exact text."""

read_condition_type = reader(ConditionType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
