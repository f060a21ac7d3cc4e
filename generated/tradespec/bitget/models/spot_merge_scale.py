"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotMergeScale(OpenEnum):
    """How far levels are merged. scale0 merges none, scale1 mostly over 10 price steps, scale2 over 100, scale3 over 1000."""

    SCALE0 = "scale0"
    SCALE1 = "scale1"
    SCALE2 = "scale2"
    SCALE3 = "scale3"


SpotMergeScaleLike = SpotMergeScale | Literal["scale0", "scale1", "scale2", "scale3"]
"""A member or its exact text."""

read_spot_merge_scale = reader(SpotMergeScale)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
