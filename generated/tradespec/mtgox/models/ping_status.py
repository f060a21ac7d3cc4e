"""Generated from specs/mtgox/bitcoin.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class PingStatus(OpenEnum):
    """How far a deposit has come."""

    PUBLISHED = "published"
    CONFIRMED = "confirmed"


PingStatusLike = PingStatus | Literal["published", "confirmed"]
"""A member or its exact text."""

read_ping_status = reader(PingStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
