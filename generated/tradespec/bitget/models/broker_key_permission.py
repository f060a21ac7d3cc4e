"""Generated from specs/bitget/broker_keys.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BrokerKeyPermission(OpenEnum):
    """What a key may do."""

    CONTRACT_ORDER = "contract_order"
    CONTRACT_POSITION = "contract_position"
    SPOT_TRADE = "spot_trade"
    MARGIN_TRADE = "margin_trade"
    COPYTRADING_TRADE = "copytrading_trade"
    WALLET_TRANSFER = "wallet_transfer"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"contract_trade": "write contract_order and contract_position", "transfer": "write wallet_transfer"}


BrokerKeyPermissionLike = (
    BrokerKeyPermission
    | Literal[
        "contract_order", "contract_position", "spot_trade", "margin_trade", "copytrading_trade", "wallet_transfer"
    ]
)
"""A member or its exact text."""

read_broker_key_permission = reader(BrokerKeyPermission)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
