"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BrokerSubBusiness(OpenEnum):
    """Part of a business: spot_trade and spot_margin of spot, the others of futures."""

    SPOT_TRADE = "spot_trade"
    SPOT_MARGIN = "spot_margin"
    USDT_FUTURES = "usdt_futures"
    USDC_FUTURES = "usdc_futures"
    COIN_FUTURES = "coin_futures"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "usdt_future": "write usdt_futures",
            "usdc_future": "write usdc_futures",
            "coin_future": "write coin_futures",
        }


BrokerSubBusinessLike = (
    BrokerSubBusiness | Literal["spot_trade", "spot_margin", "usdt_futures", "usdc_futures", "coin_futures"]
)
"""A member or its exact text."""

read_broker_sub_business = reader(BrokerSubBusiness)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
