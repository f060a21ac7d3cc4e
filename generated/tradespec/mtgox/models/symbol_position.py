"""Generated from specs/mtgox/market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SymbolPosition(OpenEnum):
    """Whether the symbol stands before or after the number."""

    BEFORE = "before"
    AFTER = "after"


SymbolPositionLike = SymbolPosition | Literal["before", "after"]
"""A member or its exact text."""

read_symbol_position = reader(SymbolPosition)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
