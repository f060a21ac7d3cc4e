"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnApyType(OpenEnum):
    """One rate, or a ladder of rates by amount."""

    SINGLE = "single"
    LADDER = "ladder"


EarnApyTypeLike = EarnApyType | Literal["single", "ladder"]
"""A member or its exact text."""

read_earn_apy_type = reader(EarnApyType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
