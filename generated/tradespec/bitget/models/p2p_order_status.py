"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class P2POrderStatus(OpenEnum):
    """State of an order: to be paid, paid (coins to be released), in dispute, completed, cancelled. Unconfirmed: Bitget's table writes Paid, Appeal and Completed with capitals; lower case is taken, as in its sample."""

    PENDING_PAY = "pending_pay"
    PAID = "paid"
    APPEAL = "appeal"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


P2POrderStatusLike = P2POrderStatus | Literal["pending_pay", "paid", "appeal", "completed", "cancelled"]
"""A member or its exact text."""

read_p2p_order_status = reader(P2POrderStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
