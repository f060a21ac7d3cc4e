"""Generated from specs/bitget/futures_plan.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .futures_plan_order import FuturesPlanOrder, FuturesPlanOrderWire, build_futures_plan_order


@_define(match_args=False)
class FuturesPlanOrderPage:
    """One page of trigger orders.

    Attributes:
        entrusted_list: The orders, newest first; null where there are none.
        end_id: Pass it as id_less_than to get the older page; null on an empty page.
    """

    entrusted_list: list[FuturesPlanOrder] | None = _field(default=None, metadata={"wire": "entrustedList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class FuturesPlanOrderPageWire(WireStruct):
    """`FuturesPlanOrderPage` as it travels."""

    entrusted_list: list[FuturesPlanOrderWire] | None = _wire_field(default=None, name="entrustedList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_futures_plan_order_page(wire: FuturesPlanOrderPageWire) -> FuturesPlanOrderPage:
    """Checked and converted: wire twin -> model."""
    return FuturesPlanOrderPage(
        None if wire.entrusted_list is None else [build_futures_plan_order(item) for item in wire.entrusted_list],
        wire.end_id,
    )
