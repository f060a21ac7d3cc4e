"""Generated from specs/mtgox/legacy.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, finite_or_none

from .legacy_order import LegacyOrder, LegacyOrderWire, build_legacy_order
from .legacy_ticker import LegacyTicker, LegacyTickerWire, build_legacy_ticker


@_define(match_args=False)
class LegacyOrderAnswer:
    """What became of the order, as far as it is known at once.

    Attributes:
        status: What happened, in words and at first in HTML.
        oid: Id of the order. Absent at first.
        usds: Funds in USD. Only at first.
        btcs: Funds in BTC. Only at first.
        ticker: Prices. Only at first.
        orders: All orders that are not finished.
    """

    status: str | None = _field(default=None, metadata={"wire": "status"})
    oid: str | None = _field(default=None, metadata={"wire": "oid"})
    usds: Decimal | None = _field(default=None, metadata={"wire": "usds", "money": "amount"})
    btcs: Decimal | None = _field(default=None, metadata={"wire": "btcs", "money": "amount"})
    ticker: LegacyTicker | None = _field(default=None, metadata={"wire": "ticker"})
    orders: list[LegacyOrder] | None = _field(default=None, metadata={"wire": "orders"})


class LegacyOrderAnswerWire(WireStruct):
    """`LegacyOrderAnswer` as it travels."""

    status: str | None = None
    oid: str | None = None
    usds: Decimal | None = None
    btcs: Decimal | None = None
    ticker: LegacyTickerWire | None = None
    orders: list[LegacyOrderWire] | None = None


def build_legacy_order_answer(wire: LegacyOrderAnswerWire) -> LegacyOrderAnswer:
    """Checked and converted: wire twin -> model."""
    return LegacyOrderAnswer(
        wire.status,
        wire.oid,
        finite_or_none(wire.usds, "usds"),
        finite_or_none(wire.btcs, "btcs"),
        None if wire.ticker is None else build_legacy_ticker(wire.ticker),
        None if wire.orders is None else [build_legacy_order(item) for item in wire.orders],
    )
