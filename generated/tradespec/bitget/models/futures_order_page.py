"""Generated from specs/bitget/futures_trade.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .futures_order import FuturesOrder, FuturesOrderWire, build_futures_order


@_define(match_args=False)
class FuturesOrderPage:
    """One page of orders.

    Attributes:
        entrusted_list: The orders, newest first; null where there are none.
        end_id: Pass it as id_less_than to get the older page; null on an empty page.
    """

    entrusted_list: list[FuturesOrder] | None = _field(default=None, metadata={"wire": "entrustedList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class FuturesOrderPageWire(WireStruct):
    """`FuturesOrderPage` as it travels."""

    entrusted_list: list[FuturesOrderWire] | None = _wire_field(default=None, name="entrustedList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_futures_order_page(wire: FuturesOrderPageWire) -> FuturesOrderPage:
    """Checked and converted: wire twin -> model."""
    return FuturesOrderPage(
        None if wire.entrusted_list is None else [build_futures_order(item) for item in wire.entrusted_list],
        wire.end_id,
    )
