"""Generated from specs/mtgox/asyncapi.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class OrderEnd(OpenEnum):
    """requested was cancelled, completed_passive was filled while it rested in the book, completed_active filled as it came in."""

    REQUESTED = "requested"
    COMPLETED_PASSIVE = "completed_passive"
    COMPLETED_ACTIVE = "completed_active"


OrderEndLike = OrderEnd | Literal["requested", "completed_passive", "completed_active"]
"""A member or its exact text."""

read_order_end = reader(OrderEnd)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
