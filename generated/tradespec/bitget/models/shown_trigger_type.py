"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class ShownTriggerType(OpenEnum):
    """Which price triggers: the last fill, the mark price or the index price."""

    FILL_PRICE = "fill_price"
    MARK_PRICE = "mark_price"
    INDEX_PRICE = "index_price"


ShownTriggerTypeLike = ShownTriggerType | Literal["fill_price", "mark_price", "index_price"]
"""A member or its exact text."""

read_shown_trigger_type = reader(ShownTriggerType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
