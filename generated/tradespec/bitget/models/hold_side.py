"""Generated from specs/bitget/futures.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class HoldSide(OpenEnum):
    """Direction of a position; long or short also in one-way mode."""

    LONG = "long"
    SHORT = "short"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"buy": "write long", "sell": "write short", "net": "a position is long or short"}


HoldSideLike = HoldSide | Literal["long", "short"]
"""A member or its exact text."""

read_hold_side = reader(HoldSide)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
