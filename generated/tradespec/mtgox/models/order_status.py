"""Generated from specs/mtgox/components.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class OrderStatus(OpenEnum):
    """pending waits in the queue, executing is being matched, post-pending was matched and is being booked, open rests in the book, invalid is not funded. Unconfirmed: The meaning of stop; no way to place a stop order is documented."""

    PENDING = "pending"
    EXECUTING = "executing"
    POST_PENDING = "post-pending"
    OPEN = "open"
    STOP = "stop"
    INVALID = "invalid"


OrderStatusLike = OrderStatus | Literal["pending", "executing", "post-pending", "open", "stop", "invalid"]
"""A member or its exact text."""

read_order_status = reader(OrderStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
