"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotYesNoCapital(OpenEnum):
    """YES or NO, as a word."""

    YES = "YES"
    NO = "NO"


SpotYesNoCapitalLike = SpotYesNoCapital | Literal["YES", "NO"]
"""A member or its exact text."""

read_spot_yes_no_capital = reader(SpotYesNoCapital)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
