"""Generated from specs/bitget/spot_account.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotAssetType(OpenEnum):
    """Which coins are listed."""

    HOLD_ONLY = "hold_only"
    ALL = "all"


SpotAssetTypeLike = SpotAssetType | Literal["hold_only", "all"]
"""A member or its exact text."""

read_spot_asset_type = reader(SpotAssetType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
