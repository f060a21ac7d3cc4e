"""Generated from specs/bitget/user.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class UserSubaccountFilter(OpenEnum):
    """State of a sub-account."""

    NORMAL = "normal"
    FREEZE = "freeze"


UserSubaccountFilterLike = UserSubaccountFilter | Literal["normal", "freeze"]
"""A member or its exact text."""

read_user_subaccount_filter = reader(UserSubaccountFilter)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
