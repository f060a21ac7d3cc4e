"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnSavingsProductStatus(OpenEnum):
    """Where a product stands. in_progress is open for subscription."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    PAUSED = "paused"
    COMPLETED = "completed"
    SOLD_OUT = "sold_out"
    OFF_LINE = "off_line"


EarnSavingsProductStatusLike = (
    EarnSavingsProductStatus | Literal["not_started", "in_progress", "paused", "completed", "sold_out", "off_line"]
)
"""A member or its exact text."""

read_earn_savings_product_status = reader(EarnSavingsProductStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
