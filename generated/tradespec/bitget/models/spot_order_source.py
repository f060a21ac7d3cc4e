"""Generated from specs/bitget/spot_trade.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotOrderSource(OpenEnum):
    """What made the order."""

    NORMAL = "normal"
    MARKET = "market"
    SPOT_TRADER_BUY = "spot_trader_buy"
    SPOT_FOLLOWER_BUY = "spot_follower_buy"
    SPOT_TRADER_SELL = "spot_trader_sell"
    SPOT_FOLLOWER_SELL = "spot_follower_sell"
    STRATEGY_OCO_LIMIT = "strategy_oco_limit"


SpotOrderSourceLike = (
    SpotOrderSource
    | Literal[
        "normal",
        "market",
        "spot_trader_buy",
        "spot_follower_buy",
        "spot_trader_sell",
        "spot_follower_sell",
        "strategy_oco_limit",
    ]
)
"""A member or its exact text."""

read_spot_order_source = reader(SpotOrderSource)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
