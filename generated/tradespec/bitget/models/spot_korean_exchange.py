"""Generated from specs/bitget/spot_wallet.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotKoreanExchange(OpenEnum):
    """The exchange in Korea that gets the withdrawal."""

    BITHUMB = "bithumb"
    KORBIT = "korbit"
    COINONE = "coinone"


SpotKoreanExchangeLike = SpotKoreanExchange | Literal["bithumb", "korbit", "coinone"]
"""A member or its exact text."""

read_spot_korean_exchange = reader(SpotKoreanExchange)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
