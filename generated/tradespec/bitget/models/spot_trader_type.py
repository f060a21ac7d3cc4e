"""Generated from specs/bitget/spot_account.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotTraderType(OpenEnum):
    """Whether the account leads copy trading."""

    TRADER = "trader"
    NOT_TRADER = "not_trader"


SpotTraderTypeLike = SpotTraderType | Literal["trader", "not_trader"]
"""A member or its exact text."""

read_spot_trader_type = reader(SpotTraderType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
