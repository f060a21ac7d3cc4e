"""Generated from specs/bitget/earn_sharkfin.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnSharkfinAssetProductStatus(OpenEnum):
    """Where the product of a deposit stands."""

    RUNNING = "running"
    PAUSE = "pause"
    WAIT_INTEREST = "wait_interest"
    WAIT_SETTLE = "wait_settle"
    SETTLE = "settle"
    REDEEM = "redeem"
    SELL_OUT = "sell_out"


EarnSharkfinAssetProductStatusLike = (
    EarnSharkfinAssetProductStatus
    | Literal["running", "pause", "wait_interest", "wait_settle", "settle", "redeem", "sell_out"]
)
"""A member or its exact text."""

read_earn_sharkfin_asset_product_status = reader(EarnSharkfinAssetProductStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
