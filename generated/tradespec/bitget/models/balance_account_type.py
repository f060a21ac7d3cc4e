"""Generated from specs/bitget/common.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BalanceAccountType(OpenEnum):
    """The accounts that the overview tells apart."""

    SPOT = "spot"
    FUTURES = "futures"
    FUNDING = "funding"
    EARN = "earn"
    BOTS = "bots"
    MARGIN = "margin"


BalanceAccountTypeLike = BalanceAccountType | Literal["spot", "futures", "funding", "earn", "bots", "margin"]
"""A member or its exact text."""

read_balance_account_type = reader(BalanceAccountType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
