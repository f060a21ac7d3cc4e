"""Generated from specs/bitget/futures_plan.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesPlanFilter(OpenEnum):
    """Which orders to list. profit_loss stands for profit_plan, loss_plan, moving_plan, pos_profit and pos_loss."""

    NORMAL_PLAN = "normal_plan"
    TRACK_PLAN = "track_plan"
    PROFIT_LOSS = "profit_loss"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "profit_plan": "write profit_loss",
            "loss_plan": "write profit_loss",
            "moving_plan": "write profit_loss",
            "pos_profit": "write profit_loss",
            "pos_loss": "write profit_loss",
        }


FuturesPlanFilterLike = FuturesPlanFilter | Literal["normal_plan", "track_plan", "profit_loss"]
"""A member or its exact text."""

read_futures_plan_filter = reader(FuturesPlanFilter)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
