"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class OrderState(OpenEnum):
    """ACTIVE is open, COMPLETED wholly filled, CANCELED cancelled by its owner, EXPIRED ended by its expiry, REJECTED refused after it was taken in."""

    ACTIVE = "ACTIVE"
    COMPLETED = "COMPLETED"
    CANCELED = "CANCELED"
    EXPIRED = "EXPIRED"
    REJECTED = "REJECTED"


OrderStateLike = OrderState | Literal["ACTIVE", "COMPLETED", "CANCELED", "EXPIRED", "REJECTED"]
"""A member or its exact text."""

read_order_state = reader(OrderState)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
