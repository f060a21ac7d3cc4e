"""Generated from specs/bitget/futures_plan.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesPlanCancelType(OpenEnum):
    """Type of the orders to cancel, as each order shows it. Unconfirmed: track_plan is missing from Bitget's list; a public client sends it for trailing stops."""

    NORMAL_PLAN = "normal_plan"
    TRACK_PLAN = "track_plan"
    PROFIT_PLAN = "profit_plan"
    LOSS_PLAN = "loss_plan"
    POS_PROFIT = "pos_profit"
    POS_LOSS = "pos_loss"
    MOVING_PLAN = "moving_plan"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "profit_loss": "it would succeed and cancel nothing; write the type that the order shows, such as pos_loss"
        }


FuturesPlanCancelTypeLike = (
    FuturesPlanCancelType
    | Literal["normal_plan", "track_plan", "profit_plan", "loss_plan", "pos_profit", "pos_loss", "moving_plan"]
)
"""A member or its exact text."""

read_futures_plan_cancel_type = reader(FuturesPlanCancelType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
