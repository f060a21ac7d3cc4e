"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotSymbolStatus(OpenEnum):
    """State of a pair: online is normal, gray is a trial phase, halt is paused, offline is closed."""

    ONLINE = "online"
    OFFLINE = "offline"
    GRAY = "gray"
    HALT = "halt"


SpotSymbolStatusLike = SpotSymbolStatus | Literal["online", "offline", "gray", "halt"]
"""A member or its exact text."""

read_spot_symbol_status = reader(SpotSymbolStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
