"""Generated from specs/bitget/futures.yaml; do not edit."""

from __future__ import annotations

from typing import ClassVar

from attrs import define as _define

from tradespec.core.checks import AtLeastOne, Check
from tradespec.core.codec import Param, RequestModel, Text
from tradespec.core.unset import UNSET, Unset


@_define(kw_only=True)
class FuturesOrderKey(RequestModel):
    """Names an order by one of its ids; order_id counts if both are given.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order. At most 64 characters.
    """

    order_id: str | Unset = UNSET
    client_oid: str | Unset = UNSET

    PARAMS: ClassVar[tuple[Param, ...]]
    CHECKS: ClassVar[tuple[Check, ...]]


FuturesOrderKey.PARAMS = (
    Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
    Param("client_oid", "clientOid", Text(min_length=1, max_length=64)),
)
FuturesOrderKey.CHECKS = (AtLeastOne(("order_id", "client_oid"), "name the order by order_id or by client_oid"),)
