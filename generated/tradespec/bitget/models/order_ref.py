"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class OrderRef:
    """The ids of an order that Bitget took in. It says nothing about fills.

    Attributes:
        order_id: Bitget's id; null in the answer to a modification.
        client_oid: Your id, or the one that Bitget made up.
    """

    order_id: str | None = _field(default=None, metadata={"wire": "orderId"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})


class OrderRefWire(WireStruct):
    """`OrderRef` as it travels."""

    order_id: str | None = _wire_field(default=None, name="orderId")
    client_oid: str | None = _wire_field(default=None, name="clientOid")


def build_order_ref(wire: OrderRefWire) -> OrderRef:
    """Checked and converted: wire twin -> model."""
    return OrderRef(
        wire.order_id,
        wire.client_oid,
    )
