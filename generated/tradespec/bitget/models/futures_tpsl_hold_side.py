"""Generated from specs/bitget/futures_plan.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesTpslHoldSide(OpenEnum):
    """The position that a take profit or stop loss protects. Hedge mode: long or short. One-way mode: buy for a long, sell for a short one."""

    LONG = "long"
    SHORT = "short"
    BUY = "buy"
    SELL = "sell"


FuturesTpslHoldSideLike = FuturesTpslHoldSide | Literal["long", "short", "buy", "sell"]
"""A member or its exact text."""

read_futures_tpsl_hold_side = reader(FuturesTpslHoldSide)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
