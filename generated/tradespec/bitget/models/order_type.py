"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class OrderType(OpenEnum):
    """limit or market."""

    LIMIT = "limit"
    MARKET = "market"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "post_only": "it is a force; write order_type='limit', force='post_only'",
            "fok": "it is a force; write order_type='limit', force='fok'",
            "ioc": "it is a force; write order_type='limit', force='ioc'",
        }


OrderTypeLike = OrderType | Literal["limit", "market"]
"""A member or its exact text."""

read_order_type = reader(OrderType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
