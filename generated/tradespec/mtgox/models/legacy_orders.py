"""Generated from specs/mtgox/legacy.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, finite_or_none

from .legacy_order import LegacyOrder, LegacyOrderWire, build_legacy_order


@_define(match_args=False)
class LegacyOrders:
    """Funds and orders.

    Attributes:
        orders: All orders that are not finished.
        usds: Funds in USD.
        btcs: Funds in BTC.
    """

    orders: list[LegacyOrder] = _field(metadata={"wire": "orders"})
    usds: Decimal | None = _field(default=None, metadata={"wire": "usds", "money": "amount"})
    btcs: Decimal | None = _field(default=None, metadata={"wire": "btcs", "money": "amount"})


class LegacyOrdersWire(WireStruct):
    """`LegacyOrders` as it travels."""

    orders: list[LegacyOrderWire]
    usds: Decimal | None = None
    btcs: Decimal | None = None


def build_legacy_orders(wire: LegacyOrdersWire) -> LegacyOrders:
    """Checked and converted: wire twin -> model."""
    return LegacyOrders(
        [build_legacy_order(item) for item in wire.orders],
        finite_or_none(wire.usds, "usds"),
        finite_or_none(wire.btcs, "btcs"),
    )
