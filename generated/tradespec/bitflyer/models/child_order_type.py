"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class ChildOrderType(OpenEnum):
    """LIMIT rests at its price or better; MARKET takes what the book offers."""

    LIMIT = "LIMIT"
    MARKET = "MARKET"


ChildOrderTypeLike = ChildOrderType | Literal["LIMIT", "MARKET"]
"""A member or its exact text."""

read_child_order_type = reader(ChildOrderType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
