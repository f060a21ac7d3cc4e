"""Generated from specs/mtgox/legacy.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, finite_or_none

from .legacy_order import LegacyOrder, LegacyOrderWire, build_legacy_order
from .legacy_ticker import LegacyTicker, LegacyTickerWire, build_legacy_ticker
from .money import Money, MoneyWire, build_money


@_define(match_args=False)
class LegacyCancelled:
    """Funds and orders after the cancellation.

    Attributes:
        usds: Funds in USD.
        btcs: Funds in BTC.
        new_usds: Funds in USD. Absent at first.
        new_btcs: Funds in BTC. Absent at first.
        ticker: Prices. Not in all answers.
        orders: All orders that are not finished.
    """

    usds: Decimal | None = _field(default=None, metadata={"wire": "usds", "money": "amount"})
    btcs: Decimal | None = _field(default=None, metadata={"wire": "btcs", "money": "amount"})
    new_usds: Money | None = _field(default=None, metadata={"wire": "new_usds"})
    new_btcs: Money | None = _field(default=None, metadata={"wire": "new_btcs"})
    ticker: LegacyTicker | None = _field(default=None, metadata={"wire": "ticker"})
    orders: list[LegacyOrder] | None = _field(default=None, metadata={"wire": "orders"})


class LegacyCancelledWire(WireStruct):
    """`LegacyCancelled` as it travels."""

    usds: Decimal | None = None
    btcs: Decimal | None = None
    new_usds: MoneyWire | None = None
    new_btcs: MoneyWire | None = None
    ticker: LegacyTickerWire | None = None
    orders: list[LegacyOrderWire] | None = None


def build_legacy_cancelled(wire: LegacyCancelledWire) -> LegacyCancelled:
    """Checked and converted: wire twin -> model."""
    return LegacyCancelled(
        finite_or_none(wire.usds, "usds"),
        finite_or_none(wire.btcs, "btcs"),
        None if wire.new_usds is None else build_money(wire.new_usds, "new_usds"),
        None if wire.new_btcs is None else build_money(wire.new_btcs, "new_btcs"),
        None if wire.ticker is None else build_legacy_ticker(wire.ticker),
        None if wire.orders is None else [build_legacy_order(item) for item in wire.orders],
    )
