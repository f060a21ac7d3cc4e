"""Generated from specs/bitget/common.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BotAccountType(OpenEnum):
    """Which bots."""

    FUTURES = "futures"
    SPOT = "spot"


BotAccountTypeLike = BotAccountType | Literal["futures", "spot"]
"""A member or its exact text."""

read_bot_account_type = reader(BotAccountType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
