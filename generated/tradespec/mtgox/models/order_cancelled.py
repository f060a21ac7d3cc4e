"""Generated from specs/mtgox/trade.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class OrderCancelled:
    """The queued cancellation.

    Attributes:
        qid: Id of the request in the queue.
        oid: Id of the order. At most 64 characters.
    """

    qid: str = _field(metadata={"wire": "qid"})
    oid: str = _field(metadata={"wire": "oid"})


class OrderCancelledWire(WireStruct):
    """`OrderCancelled` as it travels."""

    qid: str
    oid: str


def build_order_cancelled(wire: OrderCancelledWire) -> OrderCancelled:
    """Checked and converted: wire twin -> model."""
    return OrderCancelled(
        wire.qid,
        wire.oid,
    )
