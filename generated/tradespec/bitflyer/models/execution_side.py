"""Generated from specs/bitflyer/market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class ExecutionSide(OpenEnum):
    """Side of the party that took the price: BUY or SELL. Empty when the trade was made in an auction, where nobody did."""

    BUY = "BUY"
    SELL = "SELL"
    NONE = ""


ExecutionSideLike = ExecutionSide | Literal["BUY", "SELL", ""]
"""A member or its exact text."""

read_execution_side = reader(ExecutionSide)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
