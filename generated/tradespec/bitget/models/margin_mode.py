"""Generated from specs/bitget/futures.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class MarginMode(OpenEnum):
    """isolated: each position has its own margin. crossed: all positions share the balance."""

    ISOLATED = "isolated"
    CROSSED = "crossed"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"cross": "write crossed", "CROSS": "write crossed", "ISOLATED": "write isolated"}


MarginModeLike = MarginMode | Literal["isolated", "crossed"]
"""A member or its exact text."""

read_margin_mode = reader(MarginMode)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
