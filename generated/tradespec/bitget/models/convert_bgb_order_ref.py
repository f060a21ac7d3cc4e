"""Generated from specs/bitget/convert.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class ConvertBgbOrderRef:
    """An order that converts a remainder.

    Attributes:
        order_id: Id of the order.
        coin: The coin.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})


class ConvertBgbOrderRefWire(WireStruct):
    """`ConvertBgbOrderRef` as it travels."""

    order_id: str = _wire_field(name="orderId")
    coin: str | None = None


def build_convert_bgb_order_ref(wire: ConvertBgbOrderRefWire) -> ConvertBgbOrderRef:
    """Checked and converted: wire twin -> model."""
    return ConvertBgbOrderRef(
        wire.order_id,
        wire.coin,
    )
