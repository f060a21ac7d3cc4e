"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class OrderMethod(OpenEnum):
    """SIMPLE is one leg. IFD sends its second leg once the first is filled. OCO sends two legs and cancels one when the other is done. IFDOCO sends its second and third legs as OCO once the first is filled."""

    SIMPLE = "SIMPLE"
    IFD = "IFD"
    OCO = "OCO"
    IFDOCO = "IFDOCO"


OrderMethodLike = OrderMethod | Literal["SIMPLE", "IFD", "OCO", "IFDOCO"]
"""A member or its exact text."""

read_order_method = reader(OrderMethod)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
