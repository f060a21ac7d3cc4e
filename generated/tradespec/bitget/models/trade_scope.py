"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class TradeScope(OpenEnum):
    """Whether the fill took liquidity or made it."""

    TAKER = "taker"
    MAKER = "maker"


TradeScopeLike = TradeScope | Literal["taker", "maker"]
"""A member or its exact text."""

read_trade_scope = reader(TradeScope)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
