"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BrokerSubaccountStatus(OpenEnum):
    """State of a sub-account; del is deleted."""

    NORMAL = "normal"
    FREEZE = "freeze"
    DEL = "del"


BrokerSubaccountStatusLike = BrokerSubaccountStatus | Literal["normal", "freeze", "del"]
"""A member or its exact text."""

read_broker_subaccount_status = reader(BrokerSubaccountStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
