"""Generated from specs/bitget/spot_trade.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotTpslType(OpenEnum):
    """normal: an order for the book. tpsl: a take profit or stop loss that waits for its trigger price."""

    NORMAL = "normal"
    TPSL = "tpsl"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"plan": "that is another kind, see the spot_plan operations", "stop": "write tpsl"}


SpotTpslTypeLike = SpotTpslType | Literal["normal", "tpsl"]
"""A member or its exact text."""

read_spot_tpsl_type = reader(SpotTpslType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
