"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class EarnOrderRef:
    """An order of earn.

    Attributes:
        order_id: Its id.
    """

    order_id: str = _field(metadata={"wire": "orderId"})


class EarnOrderRefWire(WireStruct):
    """`EarnOrderRef` as it travels."""

    order_id: str = _wire_field(name="orderId")


def build_earn_order_ref(wire: EarnOrderRefWire) -> EarnOrderRef:
    """Checked and converted: wire twin -> model."""
    return EarnOrderRef(
        wire.order_id,
    )
