"""Generated from specs/bitget/user.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class UserKeyPermission(OpenEnum):
    """What a key may do. contract_trade is futures, transfer moves coins between accounts."""

    SPOT_TRADE = "spot_trade"
    MARGIN_TRADE = "margin_trade"
    CONTRACT_TRADE = "contract_trade"
    TRANSFER = "transfer"
    READ = "read"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "wallet_transfer": "write transfer",
            "contract_order": "write contract_trade; contract_order is a word of brokers",
        }


UserKeyPermissionLike = UserKeyPermission | Literal["spot_trade", "margin_trade", "contract_trade", "transfer", "read"]
"""A member or its exact text."""

read_user_key_permission = reader(UserKeyPermission)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
