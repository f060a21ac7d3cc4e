"""Generated from specs/bitflyer/market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BoardStatus(OpenEnum):
    """State of a market's order book. RUNNING is normal trading, CLOSED stands still, STARTING is about to open, PREOPEN collects orders for an auction, CIRCUIT BREAK is a halt after a fast move. AWAITING SQ (last trade done, settlement price to come) and MATURED (expired) belong to the discontinued futures."""

    RUNNING = "RUNNING"
    CLOSED = "CLOSED"
    STARTING = "STARTING"
    PREOPEN = "PREOPEN"
    CIRCUIT_BREAK = "CIRCUIT BREAK"
    AWAITING_SQ = "AWAITING SQ"
    MATURED = "MATURED"


BoardStatusLike = (
    BoardStatus | Literal["RUNNING", "CLOSED", "STARTING", "PREOPEN", "CIRCUIT BREAK", "AWAITING SQ", "MATURED"]
)
"""A member or its exact text."""

read_board_status = reader(BoardStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
