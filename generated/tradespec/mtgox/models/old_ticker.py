"""Generated from specs/mtgox/asyncapi.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, not_finite


@_define(match_args=False)
class OldTicker:
    """Prices and volume of a pair, as sent in 2011.

    Attributes:
        buy: Best bid: the highest price that a buyer offers.
        high: Highest price since the last close.
        low: Lowest price since the last close.
        sell: Best ask: the lowest price that a seller asks.
        vol: Volume since the last close in BTC.
    """

    buy: Decimal = _field(metadata={"wire": "buy", "money": "price"})
    high: Decimal = _field(metadata={"wire": "high", "money": "price"})
    low: Decimal = _field(metadata={"wire": "low", "money": "price"})
    sell: Decimal = _field(metadata={"wire": "sell", "money": "price"})
    vol: Decimal = _field(metadata={"wire": "vol", "money": "size"})


class OldTickerWire(WireStruct):
    """`OldTicker` as it travels."""

    buy: Decimal
    high: Decimal
    low: Decimal
    sell: Decimal
    vol: Decimal


def build_old_ticker(wire: OldTickerWire) -> OldTicker:
    """Checked and converted: wire twin -> model."""
    return OldTicker(
        wire.buy if wire.buy.is_finite() else not_finite(wire.buy, "buy"),
        wire.high if wire.high.is_finite() else not_finite(wire.high, "high"),
        wire.low if wire.low.is_finite() else not_finite(wire.low, "low"),
        wire.sell if wire.sell.is_finite() else not_finite(wire.sell, "sell"),
        wire.vol if wire.vol.is_finite() else not_finite(wire.vol, "vol"),
    )
