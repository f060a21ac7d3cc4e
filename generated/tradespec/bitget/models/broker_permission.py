"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BrokerPermission(OpenEnum):
    """What a sub-account may do."""

    WITHDRAW = "withdraw"
    TRANSFER = "transfer"
    SPOT_TRADE = "spot_trade"
    CONTRACT_TRADE = "contract_trade"
    READ = "read"
    DEPOSIT = "deposit"
    MARGIN_TRADE = "margin_trade"


BrokerPermissionLike = (
    BrokerPermission
    | Literal["withdraw", "transfer", "spot_trade", "contract_trade", "read", "deposit", "margin_trade"]
)
"""A member or its exact text."""

read_broker_permission = reader(BrokerPermission)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
