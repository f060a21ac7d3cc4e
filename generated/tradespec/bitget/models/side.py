"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class Side(OpenEnum):
    """buy or sell. In the hedge mode of futures it names the position (buy the long one, sell the short one)."""

    BUY = "buy"
    SELL = "sell"


SideLike = Side | Literal["buy", "sell"]
"""A member or its exact text."""

read_side = reader(Side)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
