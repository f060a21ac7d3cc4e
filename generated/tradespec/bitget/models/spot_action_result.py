"""Generated from specs/bitget/spot_trade.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotActionResult(OpenEnum):
    """Whether it worked."""

    SUCCESS = "success"
    FAILURE = "failure"


SpotActionResultLike = SpotActionResult | Literal["success", "failure"]
"""A member or its exact text."""

read_spot_action_result = reader(SpotActionResult)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
