"""Generated from specs/bitget/spot_trade.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotBatchMode(OpenEnum):
    """single: one pair for all orders, given outside. multiple: each order names its pair."""

    SINGLE = "single"
    MULTIPLE = "multiple"


SpotBatchModeLike = SpotBatchMode | Literal["single", "multiple"]
"""A member or its exact text."""

read_spot_batch_mode = reader(SpotBatchMode)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
