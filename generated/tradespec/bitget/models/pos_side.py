"""Generated from specs/bitget/futures.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class PosSide(OpenEnum):
    """Position that an order belongs to; long or short in hedge mode, net in one-way mode. Only in answers."""

    LONG = "long"
    SHORT = "short"
    NET = "net"


PosSideLike = PosSide | Literal["long", "short", "net"]
"""A member or its exact text."""

read_pos_side = reader(PosSide)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
