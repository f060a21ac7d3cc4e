"""Generated from specs/bitflyer/components.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum


class Side(OpenEnum):
    """BUY takes the base currency and pays the quote currency; SELL gives it."""

    BUY = "BUY"
    SELL = "SELL"


SideLike = Side | Literal["BUY", "SELL"]
"""A member or its exact text."""
