"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BrokerWithdrawKind(OpenEnum):
    """on_chain, or internal_transfer to another user."""

    ON_CHAIN = "on_chain"
    INTERNAL_TRANSFER = "internal_transfer"


BrokerWithdrawKindLike = BrokerWithdrawKind | Literal["on_chain", "internal_transfer"]
"""A member or its exact text."""

read_broker_withdraw_kind = reader(BrokerWithdrawKind)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
