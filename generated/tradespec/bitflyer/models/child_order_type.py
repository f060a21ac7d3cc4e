"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum


class ChildOrderType(OpenEnum):
    """LIMIT rests at its price or better; MARKET takes what the book offers."""

    LIMIT = "LIMIT"
    MARKET = "MARKET"


ChildOrderTypeLike = ChildOrderType | Literal["LIMIT", "MARKET"]
"""A member or its exact text."""
