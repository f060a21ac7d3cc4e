"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesDeliveryStatus(OpenEnum):
    """Where a dated contract stands. delivery_config_period was just listed, delivery_normal trades, delivery_before (the last 10 minutes) takes no opening orders, delivery_period takes no orders and no cancellations. Empty for perpetual ones."""

    DELIVERY_CONFIG_PERIOD = "delivery_config_period"
    DELIVERY_NORMAL = "delivery_normal"
    DELIVERY_BEFORE = "delivery_before"
    DELIVERY_PERIOD = "delivery_period"
    NONE = ""


FuturesDeliveryStatusLike = (
    FuturesDeliveryStatus
    | Literal["delivery_config_period", "delivery_normal", "delivery_before", "delivery_period", ""]
)
"""A member or its exact text."""

read_futures_delivery_status = reader(FuturesDeliveryStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
