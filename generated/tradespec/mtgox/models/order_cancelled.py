"""Generated from specs/mtgox/trade.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class OrderCancelled:
    """The queued cancellation.

    Attributes:
        oid: Id of the order. At most 64 characters.
        qid: Id of the request in the queue.
    """

    oid: str = _field(metadata={"wire": "oid"})
    qid: str | None = _field(default=None, metadata={"wire": "qid"})


class OrderCancelledWire(WireStruct):
    """`OrderCancelled` as it travels."""

    oid: str
    qid: str | None = None


def build_order_cancelled(wire: OrderCancelledWire) -> OrderCancelled:
    """Checked and converted: wire twin -> model."""
    return OrderCancelled(
        wire.oid,
        wire.qid,
    )
