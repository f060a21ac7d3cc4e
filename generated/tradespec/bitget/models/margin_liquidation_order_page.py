"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .margin_liquidation_order import MarginLiquidationOrder, MarginLiquidationOrderWire, build_margin_liquidation_order


@_define(match_args=False)
class MarginLiquidationOrderPage:
    """A page of liquidation orders, newest first.

    Attributes:
        result_list: The orders or swaps.
        id_less_than: `id_less_than` for the next page.
    """

    result_list: list[MarginLiquidationOrder] | None = _field(default=None, metadata={"wire": "resultList"})
    id_less_than: str | None = _field(default=None, metadata={"wire": "idLessThan"})


class MarginLiquidationOrderPageWire(WireStruct):
    """`MarginLiquidationOrderPage` as it travels."""

    result_list: list[MarginLiquidationOrderWire] | None = _wire_field(default=None, name="resultList")
    id_less_than: str | None = _wire_field(default=None, name="idLessThan")


def build_margin_liquidation_order_page(wire: MarginLiquidationOrderPageWire) -> MarginLiquidationOrderPage:
    """Checked and converted: wire twin -> model."""
    return MarginLiquidationOrderPage(
        None if wire.result_list is None else [build_margin_liquidation_order(item) for item in wire.result_list],
        wire.id_less_than,
    )
