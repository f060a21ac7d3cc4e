"""Generated from specs/bitflyer/market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class MarketType(OpenEnum):
    """Spot is exchange of currencies, FX is bitFlyer Crypto CFD (formerly Lightning FX), Futures is history."""

    SPOT = "Spot"
    FX = "FX"
    FUTURES = "Futures"


MarketTypeLike = MarketType | Literal["Spot", "FX", "Futures"]
"""A member or its exact text."""

read_market_type = reader(MarketType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
