"""Generated from specs/bitget/spot_trade.yaml; do not edit."""

from __future__ import annotations

from typing import ClassVar

from attrs import define as _define

from tradespec.core.checks import AtLeastOne, Check
from tradespec.core.codec import Param, RequestModel, Text
from tradespec.core.unset import UNSET, Unset


@_define(kw_only=True)
class SpotBatchCancelItem(RequestModel):
    """One order to cancel.

    Attributes:
        symbol: Pair of the order; needed with batch_mode multiple, ignored otherwise. At most 50 characters.
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order. Don't mix with orders by order_id of the same pair. At most 64
            characters.
    """

    symbol: str | Unset = UNSET
    order_id: str | Unset = UNSET
    client_oid: str | Unset = UNSET

    PARAMS: ClassVar[tuple[Param, ...]]
    CHECKS: ClassVar[tuple[Check, ...]]


SpotBatchCancelItem.PARAMS = (
    Param("symbol", "symbol", Text(min_length=1, max_length=50)),
    Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
    Param("client_oid", "clientOid", Text(min_length=1, max_length=64)),
)
SpotBatchCancelItem.CHECKS = (AtLeastOne(("order_id", "client_oid"), "name the order by order_id or by client_oid"),)
