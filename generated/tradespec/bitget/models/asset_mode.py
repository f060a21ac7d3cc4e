"""Generated from specs/bitget/futures.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class AssetMode(OpenEnum):
    """What counts as margin. single: the coin of the contract only. union: other coins as well."""

    SINGLE = "single"
    UNION = "union"


AssetModeLike = AssetMode | Literal["single", "union"]
"""A member or its exact text."""

read_asset_mode = reader(AssetMode)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
