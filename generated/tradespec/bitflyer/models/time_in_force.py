"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class TimeInForce(OpenEnum):
    """GTC stays until filled, cancelled or expired. IOC fills what it can at once and drops the rest. FOK fills wholly at once or not at all."""

    GTC = "GTC"
    IOC = "IOC"
    FOK = "FOK"


TimeInForceLike = TimeInForce | Literal["GTC", "IOC", "FOK"]
"""A member or its exact text."""

read_time_in_force = reader(TimeInForce)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
