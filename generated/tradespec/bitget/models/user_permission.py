"""Generated from specs/bitget/user.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class UserPermission(OpenEnum):
    """What a sub-account may do."""

    SPOT_TRADE = "spot_trade"
    MARGIN_TRADE = "margin_trade"
    CONTRACT_TRADE = "contract_trade"
    READ = "read"


UserPermissionLike = UserPermission | Literal["spot_trade", "margin_trade", "contract_trade", "read"]
"""A member or its exact text."""

read_user_permission = reader(UserPermission)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
