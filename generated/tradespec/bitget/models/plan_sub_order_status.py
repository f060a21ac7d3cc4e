"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class PlanSubOrderStatus(OpenEnum):
    """What became of an order that a trigger placed."""

    SUCCESS = "success"
    FAIL = "fail"
    CANCELLED = "cancelled"
    IN_PROGRESS = "in_progress"
    IN_PROGRESS_TRACKING = "in_progress_tracking"


PlanSubOrderStatusLike = (
    PlanSubOrderStatus | Literal["success", "fail", "cancelled", "in_progress", "in_progress_tracking"]
)
"""A member or its exact text."""

read_plan_sub_order_status = reader(PlanSubOrderStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
