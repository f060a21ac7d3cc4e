"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from typing import ClassVar

from attrs import define as _define

from tradespec.core.checks import AtLeastOne, Check
from tradespec.core.codec import Param, RequestModel, Text
from tradespec.core.unset import UNSET, Unset


@_define(kw_only=True)
class MarginCancelId(RequestModel):
    """One order to cancel.

    Attributes:
        order_id: An id, a number of up to 19 digits written as text; larger than a float can hold.
        client_oid: An id that you, or another program of yours, gave to an order. At most 64 characters.
    """

    order_id: str | Unset = UNSET
    client_oid: str | Unset = UNSET

    PARAMS: ClassVar[tuple[Param, ...]]
    CHECKS: ClassVar[tuple[Check, ...]]


MarginCancelId.PARAMS = (
    Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
    Param("client_oid", "clientOid", Text(min_length=1, max_length=64)),
)
MarginCancelId.CHECKS = (AtLeastOne(("order_id", "client_oid"), "name each order by order_id or client_oid"),)
