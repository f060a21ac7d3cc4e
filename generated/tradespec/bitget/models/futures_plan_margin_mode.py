"""Generated from specs/bitget/futures_plan.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesPlanMarginMode(OpenEnum):
    """Margin of the position that a waiting order belongs to; empty for take profits and stop losses of a whole position in hedge mode."""

    ISOLATED = "isolated"
    CROSSED = "crossed"
    NONE = ""


FuturesPlanMarginModeLike = FuturesPlanMarginMode | Literal["isolated", "crossed", ""]
"""A member or its exact text."""

read_futures_plan_margin_mode = reader(FuturesPlanMarginMode)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
