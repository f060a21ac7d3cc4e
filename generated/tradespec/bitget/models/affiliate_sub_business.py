"""Generated from specs/bitget/broker_affiliate.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class AffiliateSubBusiness(OpenEnum):
    """Part of a business: spot and margin of spot, the others of futures."""

    SPOT = "spot"
    MARGIN = "margin"
    USDT_FUTURES = "usdt_futures"
    COIN_FUTURES = "coin_futures"
    USDC_FUTURES = "usdc_futures"


AffiliateSubBusinessLike = (
    AffiliateSubBusiness | Literal["spot", "margin", "usdt_futures", "coin_futures", "usdc_futures"]
)
"""A member or its exact text."""

read_affiliate_sub_business = reader(AffiliateSubBusiness)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
