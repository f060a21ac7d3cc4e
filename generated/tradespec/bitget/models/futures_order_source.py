"""Generated from specs/bitget/futures_trade.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesOrderSource(OpenEnum):
    """What made an order. Those up to pos_loss_market can be asked for, the others occur in answers."""

    NORMAL = "normal"
    MARKET = "market"
    PROFIT_MARKET = "profit_market"
    LOSS_MARKET = "loss_market"
    TRADER_DELEGATE = "Trader_delegate"
    TRADER_PROFIT = "trader_profit"
    TRADER_LOSS = "trader_loss"
    REVERSE = "reverse"
    TRADER_REVERSE = "trader_reverse"
    PROFIT_LIMIT = "profit_limit"
    LOSS_LIMIT = "loss_limit"
    LIQUIDATION = "liquidation"
    DELIVERY_CLOSE_LONG = "delivery_close_long"
    DELIVERY_CLOSE_SHORT = "delivery_close_short"
    POS_PROFIT_LIMIT = "pos_profit_limit"
    POS_PROFIT_MARKET = "pos_profit_market"
    POS_LOSS_LIMIT = "pos_loss_limit"
    POS_LOSS_MARKET = "pos_loss_market"
    PROFIT_CHASE = "profit_chase"
    LOSS_CHASE = "loss_chase"
    FOLLOWER_DELEGATE = "follower_delegate"
    REDUCE_OFFSET = "reduce_offset"
    MARKET_RISK = "market_risk"
    PLAN_LIMIT = "plan_limit"
    PLAN_MARKET = "plan_market"
    MOVE_LIMIT = "move_limit"
    MOVE_MARKET = "move_market"
    TRACKING_LIMIT = "tracking_limit"
    TRACKING_MARKET = "tracking_market"
    MODIFY_ORDER_LIMIT = "modify_order_limit"
    STRATEGY_POSITIVE = "strategy_positive"
    STRATEGY_REVERSE = "strategy_reverse"
    STRATEGY_UNLIMITED = "strategy_unlimited"
    STRATEGY_DCA_POSITIVE = "strategy_dca_positive"
    STRATEGY_DCA_REVERSE = "strategy_dca_reverse"
    STRATEGY_OCO_LIMIT = "strategy_oco_limit"
    STRATEGY_OCO_TRIGGER = "strategy_oco_trigger"
    STRATEGY_REGULAR_BUY = "strategy_regular_buy"
    STRATEGY_GRID_MIDDLE = "strategy_grid_middle"


FuturesOrderSourceLike = (
    FuturesOrderSource
    | Literal[
        "normal",
        "market",
        "profit_market",
        "loss_market",
        "Trader_delegate",
        "trader_profit",
        "trader_loss",
        "reverse",
        "trader_reverse",
        "profit_limit",
        "loss_limit",
        "liquidation",
        "delivery_close_long",
        "delivery_close_short",
        "pos_profit_limit",
        "pos_profit_market",
        "pos_loss_limit",
        "pos_loss_market",
        "profit_chase",
        "loss_chase",
        "follower_delegate",
        "reduce_offset",
        "market_risk",
        "plan_limit",
        "plan_market",
        "move_limit",
        "move_market",
        "tracking_limit",
        "tracking_market",
        "modify_order_limit",
        "strategy_positive",
        "strategy_reverse",
        "strategy_unlimited",
        "strategy_dca_positive",
        "strategy_dca_reverse",
        "strategy_oco_limit",
        "strategy_oco_trigger",
        "strategy_regular_buy",
        "strategy_grid_middle",
    ]
)
"""A member or its exact text."""

read_futures_order_source = reader(FuturesOrderSource)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
