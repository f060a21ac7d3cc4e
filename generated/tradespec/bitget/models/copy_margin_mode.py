"""Generated from specs/bitget/copy_mix_follower.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class CopyMarginMode(OpenEnum):
    """follow_trader: as the trader. crossed_margin and isolated_margin: always so."""

    FOLLOW_TRADER = "follow_trader"
    CROSSED_MARGIN = "crossed_margin"
    ISOLATED_MARGIN = "isolated_margin"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"crossed": "write crossed_margin", "cross": "write crossed_margin", "isolated": "write isolated_margin"}


CopyMarginModeLike = CopyMarginMode | Literal["follow_trader", "crossed_margin", "isolated_margin"]
"""A member or its exact text."""

read_copy_margin_mode = reader(CopyMarginMode)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
