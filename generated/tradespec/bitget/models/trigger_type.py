"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class TriggerType(OpenEnum):
    """Which price triggers: the last fill or the mark price."""

    FILL_PRICE = "fill_price"
    MARK_PRICE = "mark_price"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "market_price": "write fill_price",
            "index_price": "it occurs in answers only; write mark_price or fill_price",
        }


TriggerTypeLike = TriggerType | Literal["fill_price", "mark_price"]
"""A member or its exact text."""

read_trigger_type = reader(TriggerType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
