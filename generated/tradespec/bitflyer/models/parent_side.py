"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum


class ParentSide(OpenEnum):
    """Side of a special order. BUYSELL when its legs are of both sides."""

    BUY = "BUY"
    SELL = "SELL"
    BUYSELL = "BUYSELL"


ParentSideLike = ParentSide | Literal["BUY", "SELL", "BUYSELL"]
"""A member or its exact text."""
