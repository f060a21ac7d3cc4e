"""Generated from specs/bitget/futures.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class PosMode(OpenEnum):
    """one_way_mode: one net position for each contract. hedge_mode: a long and a short one side by side. It holds for the whole account and product type."""

    ONE_WAY_MODE = "one_way_mode"
    HEDGE_MODE = "hedge_mode"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"one_way": "write one_way_mode", "hedge": "write hedge_mode"}


PosModeLike = PosMode | Literal["one_way_mode", "hedge_mode"]
"""A member or its exact text."""

read_pos_mode = reader(PosMode)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
