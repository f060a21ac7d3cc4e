"""Generated from specs/mtgox/legacy.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, finite_or_none, not_finite


@_define(match_args=False)
class LegacyTicker:
    """Prices and volume.

    Attributes:
        high: Highest price of the day.
        low: Lowest price of the day.
        vol: Volume in BTC.
        buy: Best bid.
        sell: Best ask.
        last: Last price.
        avg: Average price. Absent at first.
        vwap: Average price weighted by volume. Absent at first.
        last_all: Last price in any currency, converted. Absent at first.
        last_local: Last price in this currency. Absent at first.
    """

    high: Decimal = _field(metadata={"wire": "high", "money": "price"})
    low: Decimal = _field(metadata={"wire": "low", "money": "price"})
    vol: Decimal = _field(metadata={"wire": "vol", "money": "size"})
    buy: Decimal = _field(metadata={"wire": "buy", "money": "price"})
    sell: Decimal = _field(metadata={"wire": "sell", "money": "price"})
    last: Decimal = _field(metadata={"wire": "last", "money": "price"})
    avg: Decimal | None = _field(default=None, metadata={"wire": "avg", "money": "price"})
    vwap: Decimal | None = _field(default=None, metadata={"wire": "vwap", "money": "price"})
    last_all: Decimal | None = _field(default=None, metadata={"wire": "last_all", "money": "price"})
    last_local: Decimal | None = _field(default=None, metadata={"wire": "last_local", "money": "price"})


class LegacyTickerWire(WireStruct):
    """`LegacyTicker` as it travels."""

    high: Decimal
    low: Decimal
    vol: Decimal
    buy: Decimal
    sell: Decimal
    last: Decimal
    avg: Decimal | None = None
    vwap: Decimal | None = None
    last_all: Decimal | None = None
    last_local: Decimal | None = None


def build_legacy_ticker(wire: LegacyTickerWire) -> LegacyTicker:
    """Checked and converted: wire twin -> model."""
    return LegacyTicker(
        wire.high if wire.high.is_finite() else not_finite(wire.high, "high"),
        wire.low if wire.low.is_finite() else not_finite(wire.low, "low"),
        wire.vol if wire.vol.is_finite() else not_finite(wire.vol, "vol"),
        wire.buy if wire.buy.is_finite() else not_finite(wire.buy, "buy"),
        wire.sell if wire.sell.is_finite() else not_finite(wire.sell, "sell"),
        wire.last if wire.last.is_finite() else not_finite(wire.last, "last"),
        finite_or_none(wire.avg, "avg"),
        finite_or_none(wire.vwap, "vwap"),
        finite_or_none(wire.last_all, "last_all"),
        finite_or_none(wire.last_local, "last_local"),
    )
