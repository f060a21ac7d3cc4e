"""Generated from specs/mtgox/account.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class HistoryType(OpenEnum):
    """in and out are bitcoins bought and sold, spent and earned the money for them, fee what a trade or a withdrawal cost; deposit and withdraw cross the border of Mt.Gox."""

    IN = "in"
    OUT = "out"
    SPENT = "spent"
    EARNED = "earned"
    FEE = "fee"
    DEPOSIT = "deposit"
    WITHDRAW = "withdraw"


HistoryTypeLike = HistoryType | Literal["in", "out", "spent", "earned", "fee", "deposit", "withdraw"]
"""A member or its exact text."""

read_history_type = reader(HistoryType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
