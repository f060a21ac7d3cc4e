"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesHistorySide(OpenEnum):
    """buy or sell, with a capital here."""

    BUY = "Buy"
    SELL = "Sell"


FuturesHistorySideLike = FuturesHistorySide | Literal["Buy", "Sell"]
"""A member or its exact text."""

read_futures_history_side = reader(FuturesHistorySide)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
