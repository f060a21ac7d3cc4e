"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BrokerSubaccountState(OpenEnum):
    """State to set."""

    NORMAL = "normal"
    FREEZE = "freeze"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"del": "sub-accounts can't be deleted"}


BrokerSubaccountStateLike = BrokerSubaccountState | Literal["normal", "freeze"]
"""A member or its exact text."""

read_broker_subaccount_state = reader(BrokerSubaccountState)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
