"""Generated from specs/bitget/futures.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class PresetTriggerType(OpenEnum):
    """Which price triggers an attached take profit or stop loss; empty where there is none."""

    FILL_PRICE = "fill_price"
    MARK_PRICE = "mark_price"
    INDEX_PRICE = "index_price"
    NONE = ""


PresetTriggerTypeLike = PresetTriggerType | Literal["fill_price", "mark_price", "index_price", ""]
"""A member or its exact text."""

read_preset_trigger_type = reader(PresetTriggerType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
