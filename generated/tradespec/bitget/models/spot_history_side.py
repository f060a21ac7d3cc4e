"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotHistorySide(OpenEnum):
    """buy or sell, with a capital here."""

    BUY = "Buy"
    SELL = "Sell"


SpotHistorySideLike = SpotHistorySide | Literal["Buy", "Sell"]
"""A member or its exact text."""

read_spot_history_side = reader(SpotHistorySide)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
