"""Generated from specs/bitget/earn_elite.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnEliteRedeemType(OpenEnum):
    """fast: at once, with a fee. standard: after a delay."""

    FAST = "fast"
    STANDARD = "standard"


EarnEliteRedeemTypeLike = EarnEliteRedeemType | Literal["fast", "standard"]
"""A member or its exact text."""

read_earn_elite_redeem_type = reader(EarnEliteRedeemType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
