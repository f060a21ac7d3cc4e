"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class ParentOrderType(OpenEnum):
    """The method of a special order; one of a single leg shows the condition type of that leg."""

    LIMIT = "LIMIT"
    MARKET = "MARKET"
    STOP = "STOP"
    STOP_LIMIT = "STOP_LIMIT"
    TRAIL = "TRAIL"
    IFD = "IFD"
    OCO = "OCO"
    IFDOCO = "IFDOCO"


ParentOrderTypeLike = (
    ParentOrderType | Literal["LIMIT", "MARKET", "STOP", "STOP_LIMIT", "TRAIL", "IFD", "OCO", "IFDOCO"]
)
"""A member or its exact text."""

read_parent_order_type = reader(ParentOrderType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
