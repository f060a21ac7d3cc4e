"""Generated from specs/bitget/futures.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class TradeSide(OpenEnum):
    """Hedge mode only. open or close the position that side names; a long one is closed by side buy with close."""

    OPEN = "open"
    CLOSE = "close"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "buy": "it belongs into side",
            "sell": "it belongs into side",
            "Open": "write open",
            "Close": "write close",
        }


TradeSideLike = TradeSide | Literal["open", "close"]
"""A member or its exact text."""

read_trade_side = reader(TradeSide)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
