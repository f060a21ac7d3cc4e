"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class ParentSide(OpenEnum):
    """Side of a special order. BUYSELL when its legs are of both sides."""

    BUY = "BUY"
    SELL = "SELL"
    BUYSELL = "BUYSELL"


ParentSideLike = ParentSide | Literal["BUY", "SELL", "BUYSELL"]
"""A member or its exact text."""

read_parent_side = reader(ParentSide)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
