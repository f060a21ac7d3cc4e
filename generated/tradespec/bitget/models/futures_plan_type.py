"""Generated from specs/bitget/futures_plan.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesPlanType(OpenEnum):
    """normal_plan: a trigger order. track_plan: a trailing stop."""

    NORMAL_PLAN = "normal_plan"
    TRACK_PLAN = "track_plan"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "moving_plan": "a trailing stop of a position, see place_tpsl_order; a free one is track_plan",
            "profit_plan": "use place_tpsl_order",
            "loss_plan": "use place_tpsl_order",
            "pos_profit": "use place_tpsl_order",
            "pos_loss": "use place_tpsl_order",
            "profit_loss": "use place_tpsl_order",
        }


FuturesPlanTypeLike = FuturesPlanType | Literal["normal_plan", "track_plan"]
"""A member or its exact text."""

read_futures_plan_type = reader(FuturesPlanType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
