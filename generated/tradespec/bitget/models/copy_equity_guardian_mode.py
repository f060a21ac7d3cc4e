"""Generated from specs/bitget/copy_mix_follower.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class CopyEquityGuardianMode(OpenEnum):
    """amount: stop at a loss of so many USDT. percentage: stop at a loss of so many percent."""

    AMOUNT = "amount"
    PERCENTAGE = "percentage"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"percent": "write percentage"}


CopyEquityGuardianModeLike = CopyEquityGuardianMode | Literal["amount", "percentage"]
"""A member or its exact text."""

read_copy_equity_guardian_mode = reader(CopyEquityGuardianMode)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
