"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesCandlePrice(OpenEnum):
    """What candles are made of: trades (MARKET), the mark price (MARK) or the index price (INDEX)."""

    MARKET = "MARKET"
    MARK = "MARK"
    INDEX = "INDEX"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"market": "write MARKET", "mark": "write MARK", "index": "write INDEX"}


FuturesCandlePriceLike = FuturesCandlePrice | Literal["MARKET", "MARK", "INDEX"]
"""A member or its exact text."""

read_futures_candle_price = reader(FuturesCandlePrice)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
