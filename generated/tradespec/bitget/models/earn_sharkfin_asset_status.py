"""Generated from specs/bitget/earn_sharkfin.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnSharkfinAssetStatus(OpenEnum):
    """Running or settled."""

    SUBSCRIBED = "subscribed"
    SETTLED = "settled"


EarnSharkfinAssetStatusLike = EarnSharkfinAssetStatus | Literal["subscribed", "settled"]
"""A member or its exact text."""

read_earn_sharkfin_asset_status = reader(EarnSharkfinAssetStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
