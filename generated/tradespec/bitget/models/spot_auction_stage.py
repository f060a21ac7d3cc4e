"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotAuctionStage(OpenEnum):
    """Stage of the auction."""

    PRE_MARKET = "pre_market"
    STAGE_1 = "stage_1"
    STAGE_2 = "stage_2"
    STAGE_3 = "stage_3"
    SUCCESS = "success"
    FAILURE = "failure"


SpotAuctionStageLike = SpotAuctionStage | Literal["pre_market", "stage_1", "stage_2", "stage_3", "success", "failure"]
"""A member or its exact text."""

read_spot_auction_stage = reader(SpotAuctionStage)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
