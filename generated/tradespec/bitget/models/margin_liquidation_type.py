"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class MarginLiquidationType(OpenEnum):
    """place_order sold or bought in the market, swap exchanged one coin for another."""

    PLACE_ORDER = "place_order"
    SWAP = "swap"


MarginLiquidationTypeLike = MarginLiquidationType | Literal["place_order", "swap"]
"""A member or its exact text."""

read_margin_liquidation_type = reader(MarginLiquidationType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
