"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class MarginRepayType(OpenEnum):
    """auto_repay by an order, manual_repay by its owner, liq_repay by a liquidation, force_repay by the system."""

    AUTO_REPAY = "auto_repay"
    MANUAL_REPAY = "manual_repay"
    LIQ_REPAY = "liq_repay"
    FORCE_REPAY = "force_repay"


MarginRepayTypeLike = MarginRepayType | Literal["auto_repay", "manual_repay", "liq_repay", "force_repay"]
"""A member or its exact text."""

read_margin_repay_type = reader(MarginRepayType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
