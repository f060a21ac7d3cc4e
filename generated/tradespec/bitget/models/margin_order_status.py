"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class MarginOrderStatus(OpenEnum):
    """live is open, partial_fill (open orders) and partially_fill (history) are filled in part, filled wholly, cancelled by its owner or the system, reject refused."""

    LIVE = "live"
    PARTIAL_FILL = "partial_fill"
    PARTIALLY_FILL = "partially_fill"
    FILLED = "filled"
    CANCELLED = "cancelled"
    REJECT = "reject"


MarginOrderStatusLike = (
    MarginOrderStatus | Literal["live", "partial_fill", "partially_fill", "filled", "cancelled", "reject"]
)
"""A member or its exact text."""

read_margin_order_status = reader(MarginOrderStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
