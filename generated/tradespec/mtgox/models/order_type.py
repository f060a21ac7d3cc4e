"""Generated from specs/mtgox/components.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class OrderType(OpenEnum):
    """bid buys bitcoins, ask sells them."""

    BID = "bid"
    ASK = "ask"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"buy": "write bid", "sell": "write ask", "1": "write ask", "2": "write bid"}


OrderTypeLike = OrderType | Literal["bid", "ask"]
"""A member or its exact text."""

read_order_type = reader(OrderType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
