"""Generated from specs/bitflyer/trade.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class ParentOrderAccepted:
    """Receipt for a new special order.

    Attributes:
        parent_order_acceptance_id: Names the order from now on, for cancelling and looking up. Do not read a time
            out of it.
    """

    parent_order_acceptance_id: str = _field(metadata={"wire": "parent_order_acceptance_id"})


class ParentOrderAcceptedWire(WireStruct):
    """`ParentOrderAccepted` as it travels."""

    parent_order_acceptance_id: str


def build_parent_order_accepted(wire: ParentOrderAcceptedWire) -> ParentOrderAccepted:
    """Checked and converted: wire twin -> model."""
    return ParentOrderAccepted(
        wire.parent_order_acceptance_id,
    )
