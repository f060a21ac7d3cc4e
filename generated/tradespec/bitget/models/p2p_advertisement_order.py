"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class P2PAdvertisementOrder(OpenEnum):
    """By time of creation or by price."""

    CREATETIME = "createTime"
    PRICE = "price"


P2PAdvertisementOrderLike = P2PAdvertisementOrder | Literal["createTime", "price"]
"""A member or its exact text."""

read_p2p_advertisement_order = reader(P2PAdvertisementOrder)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
