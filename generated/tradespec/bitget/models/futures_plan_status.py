"""Generated from specs/bitget/futures_plan.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesPlanStatus(OpenEnum):
    """Where it stands. live (not_trigger in older answers) and executing are open, the others final. fail_trigger is an older fail_execute."""

    LIVE = "live"
    NOT_TRIGGER = "not_trigger"
    EXECUTING = "executing"
    EXECUTED = "executed"
    FAIL_EXECUTE = "fail_execute"
    FAIL_TRIGGER = "fail_trigger"
    CANCELLED = "cancelled"


FuturesPlanStatusLike = (
    FuturesPlanStatus
    | Literal["live", "not_trigger", "executing", "executed", "fail_execute", "fail_trigger", "cancelled"]
)
"""A member or its exact text."""

read_futures_plan_status = reader(FuturesPlanStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
