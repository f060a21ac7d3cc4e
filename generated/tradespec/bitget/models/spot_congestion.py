"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotCongestion(OpenEnum):
    """Whether a chain is slow."""

    NORMAL = "normal"
    CONGESTED = "congested"


SpotCongestionLike = SpotCongestion | Literal["normal", "congested"]
"""A member or its exact text."""

read_spot_congestion = reader(SpotCongestion)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
