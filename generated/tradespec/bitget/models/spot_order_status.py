"""Generated from specs/bitget/spot_trade.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotOrderStatus(OpenEnum):
    """Where an order stands. live: nothing filled yet; filled and cancelled are final."""

    LIVE = "live"
    PARTIALLY_FILLED = "partially_filled"
    FILLED = "filled"
    CANCELLED = "cancelled"


SpotOrderStatusLike = SpotOrderStatus | Literal["live", "partially_filled", "filled", "cancelled"]
"""A member or its exact text."""

read_spot_order_status = reader(SpotOrderStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
