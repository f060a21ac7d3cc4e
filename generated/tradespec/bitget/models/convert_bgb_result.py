"""Generated from specs/bitget/convert.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .convert_bgb_order_ref import ConvertBgbOrderRef, ConvertBgbOrderRefWire, build_convert_bgb_order_ref


@_define(match_args=False)
class ConvertBgbResult:
    """The orders that convert remainders.

    Attributes:
        order_list: The orders.
    """

    order_list: list[ConvertBgbOrderRef] | None = _field(default=None, metadata={"wire": "orderList"})


class ConvertBgbResultWire(WireStruct):
    """`ConvertBgbResult` as it travels."""

    order_list: list[ConvertBgbOrderRefWire] | None = _wire_field(default=None, name="orderList")


def build_convert_bgb_result(wire: ConvertBgbResultWire) -> ConvertBgbResult:
    """Checked and converted: wire twin -> model."""
    return ConvertBgbResult(
        None if wire.order_list is None else [build_convert_bgb_order_ref(item) for item in wire.order_list],
    )
