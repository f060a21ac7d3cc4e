"""Generated from specs/bitget/futures_plan.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesTpslType(OpenEnum):
    """Kind of a take profit or stop loss. profit_plan, loss_plan and moving_plan (trailing) close a size, pos_profit and pos_loss the whole position."""

    PROFIT_PLAN = "profit_plan"
    LOSS_PLAN = "loss_plan"
    MOVING_PLAN = "moving_plan"
    POS_PROFIT = "pos_profit"
    POS_LOSS = "pos_loss"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "normal_plan": "use place_order",
            "track_plan": "use place_order, or moving_plan to trail a position",
            "profit_loss": "write the concrete type",
        }


FuturesTpslTypeLike = FuturesTpslType | Literal["profit_plan", "loss_plan", "moving_plan", "pos_profit", "pos_loss"]
"""A member or its exact text."""

read_futures_tpsl_type = reader(FuturesTpslType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
