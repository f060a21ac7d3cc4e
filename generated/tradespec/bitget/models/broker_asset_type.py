"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BrokerAssetType(OpenEnum):
    """hold_only: coins that it holds. all: every coin."""

    HOLD_ONLY = "hold_only"
    ALL = "all"


BrokerAssetTypeLike = BrokerAssetType | Literal["hold_only", "all"]
"""A member or its exact text."""

read_broker_asset_type = reader(BrokerAssetType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
