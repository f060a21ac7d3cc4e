"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class MarginSide(OpenEnum):
    """buy or sell; liquidation- where the order was forced to cover a loan, systemRepay- where the system repays. Bitget writes some of them in several ways, so compare with all."""

    BUY = "buy"
    SELL = "sell"
    LIQUIDATION_BUY = "liquidation-buy"
    LIQUIDATION_SELL = "liquidation-sell"
    SYSTEM_REPAY_BUY = "systemRepay-buy"
    SYSTEM_REPAY_SELL = "systemRepay-sell"
    SYSTEM_REPAY_SELLL = "systemRepay-selll"
    LIQUIDATION_BUY_UNDERSCORED = "liquidation_buy"
    LIQUIDATION_SELL_UNDERSCORED = "liquidation_sell"
    SYSTEM_REPAY_BUY_UNDERSCORED = "system_repay_buy"
    SYSTEM_REPAY_SELL_UNDERSCORED = "system_repay_sell"


MarginSideLike = (
    MarginSide
    | Literal[
        "buy",
        "sell",
        "liquidation-buy",
        "liquidation-sell",
        "systemRepay-buy",
        "systemRepay-sell",
        "systemRepay-selll",
        "liquidation_buy",
        "liquidation_sell",
        "system_repay_buy",
        "system_repay_sell",
    ]
)
"""A member or its exact text."""

read_margin_side = reader(MarginSide)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
