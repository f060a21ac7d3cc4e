"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BrokerBusiness(OpenEnum):
    """Which business."""

    SPOT = "spot"
    FUTURES = "futures"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"future": "write futures"}


BrokerBusinessLike = BrokerBusiness | Literal["spot", "futures"]
"""A member or its exact text."""

read_broker_business = reader(BrokerBusiness)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
