"""Generated from specs/bitflyer/components.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class Side(OpenEnum):
    """BUY takes the base currency and pays the quote currency; SELL gives it."""

    BUY = "BUY"
    SELL = "SELL"


SideLike = Side | Literal["BUY", "SELL"]
"""A member or its exact text."""

read_side = reader(Side)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
