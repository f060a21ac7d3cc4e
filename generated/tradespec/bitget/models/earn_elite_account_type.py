"""Generated from specs/bitget/earn_elite.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnEliteAccountType(OpenEnum):
    """Account that pays or receives. unified exists for upgraded accounts only."""

    SPOT = "spot"
    UNIFIED = "unified"


EarnEliteAccountTypeLike = EarnEliteAccountType | Literal["spot", "unified"]
"""A member or its exact text."""

read_earn_elite_account_type = reader(EarnEliteAccountType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
