"""Generated from specs/bitget/margin_common.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class MarginSymbolStatus(OpenEnum):
    """1 can be traded, 2 is in maintenance."""

    TRADABLE = "1"
    MAINTENANCE = "2"


MarginSymbolStatusLike = MarginSymbolStatus | Literal["1", "2"]
"""A member or its exact text."""

read_margin_symbol_status = reader(MarginSymbolStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
