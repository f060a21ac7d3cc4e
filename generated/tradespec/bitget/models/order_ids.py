"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class OrderIds:
    """The ids of an order that Bitget took in. They say nothing about fills.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your id, or the one that Bitget made up.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})


class OrderIdsWire(WireStruct):
    """`OrderIds` as it travels."""

    order_id: str = _wire_field(name="orderId")
    client_oid: str | None = _wire_field(default=None, name="clientOid")


def build_order_ids(wire: OrderIdsWire) -> OrderIds:
    """Checked and converted: wire twin -> model."""
    return OrderIds(
        wire.order_id,
        wire.client_oid,
    )
