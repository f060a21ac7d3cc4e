"""Generated from specs/bitget/copy_mix_follower.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class CopyLeverage(OpenEnum):
    """follow_trader: the trader's leverage. fixed_leverage: the multiple that you give."""

    FOLLOW_TRADER = "follow_trader"
    FIXED_LEVERAGE = "fixed_leverage"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"fixed": "write fixed_leverage"}


CopyLeverageLike = CopyLeverage | Literal["follow_trader", "fixed_leverage"]
"""A member or its exact text."""

read_copy_leverage = reader(CopyLeverage)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
