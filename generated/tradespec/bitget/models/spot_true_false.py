"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotTrueFalse(OpenEnum):
    """true or false, as a word. Compare it with 'true'; as a Python condition both words are true."""

    TRUE = "true"
    FALSE = "false"


SpotTrueFalseLike = SpotTrueFalse | Literal["true", "false"]
"""A member or its exact text."""

read_spot_true_false = reader(SpotTrueFalse)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
