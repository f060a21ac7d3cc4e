"""Generated from specs/bitget/earn_sharkfin.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnSharkfinProductStatus(OpenEnum):
    """Where a product stands. in_progress is open for subscription."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    PAUSED = "paused"
    INTEREST_PENDING = "interest_pending"
    SETTLE_PENDING = "settle_pending"
    SETTLED = "settled"
    REDEEMED = "redeemed"
    SOLD_OUT = "sold_out"


EarnSharkfinProductStatusLike = (
    EarnSharkfinProductStatus
    | Literal[
        "not_started", "in_progress", "paused", "interest_pending", "settle_pending", "settled", "redeemed", "sold_out"
    ]
)
"""A member or its exact text."""

read_earn_sharkfin_product_status = reader(EarnSharkfinProductStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
