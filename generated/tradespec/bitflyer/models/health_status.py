"""Generated from specs/bitflyer/market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class HealthStatus(OpenEnum):
    """Load of the exchange, from NORMAL over BUSY and VERY BUSY to SUPER BUSY, where orders may fail or be late. NO ORDER takes no orders; STOP is a halt of the exchange."""

    NORMAL = "NORMAL"
    BUSY = "BUSY"
    VERY_BUSY = "VERY BUSY"
    SUPER_BUSY = "SUPER BUSY"
    NO_ORDER = "NO ORDER"
    STOP = "STOP"


HealthStatusLike = HealthStatus | Literal["NORMAL", "BUSY", "VERY BUSY", "SUPER BUSY", "NO ORDER", "STOP"]
"""A member or its exact text."""

read_health_status = reader(HealthStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
