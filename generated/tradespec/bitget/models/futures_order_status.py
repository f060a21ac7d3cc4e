"""Generated from specs/bitget/futures_trade.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesOrderStatus(OpenEnum):
    """Where an order stands. live: nothing filled yet; filled and canceled (one l) are final."""

    LIVE = "live"
    PARTIALLY_FILLED = "partially_filled"
    FILLED = "filled"
    CANCELED = "canceled"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"cancelled": "write canceled", "new": "write live", "open": "write live"}


FuturesOrderStatusLike = FuturesOrderStatus | Literal["live", "partially_filled", "filled", "canceled"]
"""A member or its exact text."""

read_futures_order_status = reader(FuturesOrderStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
