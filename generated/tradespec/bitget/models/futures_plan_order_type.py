"""Generated from specs/bitget/futures_plan.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesPlanOrderType(OpenEnum):
    """What a waiting order is; never profit_loss."""

    NORMAL_PLAN = "normal_plan"
    TRACK_PLAN = "track_plan"
    PROFIT_PLAN = "profit_plan"
    LOSS_PLAN = "loss_plan"
    MOVING_PLAN = "moving_plan"
    POS_PROFIT = "pos_profit"
    POS_LOSS = "pos_loss"


FuturesPlanOrderTypeLike = (
    FuturesPlanOrderType
    | Literal["normal_plan", "track_plan", "profit_plan", "loss_plan", "moving_plan", "pos_profit", "pos_loss"]
)
"""A member or its exact text."""

read_futures_plan_order_type = reader(FuturesPlanOrderType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
