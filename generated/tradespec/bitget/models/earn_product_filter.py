"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnProductFilter(OpenEnum):
    """Open for subscription, held by you, either, or all with those that are gone."""

    AVAILABLE = "available"
    HELD = "held"
    AVAILABLE_AND_HELD = "available_and_held"
    ALL = "all"


EarnProductFilterLike = EarnProductFilter | Literal["available", "held", "available_and_held", "all"]
"""A member or its exact text."""

read_earn_product_filter = reader(EarnProductFilter)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
