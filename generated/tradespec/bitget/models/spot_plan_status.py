"""Generated from specs/bitget/spot_plan.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotPlanStatus(OpenEnum):
    """Where a trigger order stands. live (not_trigger in older answers) and executing are open, the others final."""

    LIVE = "live"
    NOT_TRIGGER = "not_trigger"
    EXECUTING = "executing"
    EXECUTED = "executed"
    FAIL_EXECUTE = "fail_execute"
    CANCELLED = "cancelled"


SpotPlanStatusLike = (
    SpotPlanStatus | Literal["live", "not_trigger", "executing", "executed", "fail_execute", "cancelled"]
)
"""A member or its exact text."""

read_spot_plan_status = reader(SpotPlanStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
