"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class ChildOrderAccepted:
    """Receipt for a new order.

    Attributes:
        child_order_acceptance_id: Names the order from now on, for cancelling and listing. Do not read a time out
            of it.
    """

    child_order_acceptance_id: str = _field(metadata={"wire": "child_order_acceptance_id"})


class ChildOrderAcceptedWire(WireStruct):
    """`ChildOrderAccepted` as it travels."""

    child_order_acceptance_id: str


def build_child_order_accepted(wire: ChildOrderAcceptedWire) -> ChildOrderAccepted:
    """Checked and converted: wire twin -> model."""
    return ChildOrderAccepted(
        wire.child_order_acceptance_id,
    )
