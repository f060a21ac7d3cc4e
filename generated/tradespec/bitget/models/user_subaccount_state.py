"""Generated from specs/bitget/user.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class UserSubaccountState(OpenEnum):
    """normal or frozen."""

    NORMAL = "normal"
    FREEZE = "freeze"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"frozen": "write freeze", "del": "sub-accounts can't be deleted"}


UserSubaccountStateLike = UserSubaccountState | Literal["normal", "freeze"]
"""A member or its exact text."""

read_user_subaccount_state = reader(UserSubaccountState)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
