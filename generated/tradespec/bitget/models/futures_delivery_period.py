"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesDeliveryPeriod(OpenEnum):
    """Quarter at whose end a dated contract is delivered. Empty for perpetual ones."""

    THIS_QUARTER = "this_quarter"
    NEXT_QUARTER = "next_quarter"
    NONE = ""


FuturesDeliveryPeriodLike = FuturesDeliveryPeriod | Literal["this_quarter", "next_quarter", ""]
"""A member or its exact text."""

read_futures_delivery_period = reader(FuturesDeliveryPeriod)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
