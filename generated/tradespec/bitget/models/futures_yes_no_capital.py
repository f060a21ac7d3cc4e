"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesYesNoCapital(OpenEnum):
    """YES or NO, as a word. As a Python condition both words are true; compare it with 'YES'."""

    YES = "YES"
    NO = "NO"


FuturesYesNoCapitalLike = FuturesYesNoCapital | Literal["YES", "NO"]
"""A member or its exact text."""

read_futures_yes_no_capital = reader(FuturesYesNoCapital)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
