"""Generated from specs/mtgox/asyncapi.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import IntegerText, WireStruct, whole_or_none

from .money import Money, MoneyWire, build_money


@_define(match_args=False)
class StreamTicker:
    """Prices and volume of a pair.

    Attributes:
        high: Highest price of the day.
        low: Lowest price of the day.
        avg: Average price. It may have more digits than the currency's scale.
        vwap: Average price weighted by volume. It may have more digits than the currency's scale.
        vol: Volume in BTC.
        last_all: Last trade in any currency, converted into the pair's currency.
        last_local: Last trade in the pair's own currency.
        last_orig: The trade of last_all in its original currency, which may not be the pair's.
        last: Last trade. Use last_local or last_all, which say what they mean. Unconfirmed: Which of last_local and
            last_all it equals; the sources contradict each other.
        buy: Best bid: the highest price that a buyer offers.
        sell: Best ask: the lowest price that a seller asks.
        now: When it was computed. Absent before 2013. Unix time in microseconds.
        item: What is traded, BTC. Only in later messages.
    """

    high: Money = _field(metadata={"wire": "high"})
    low: Money = _field(metadata={"wire": "low"})
    avg: Money = _field(metadata={"wire": "avg"})
    vwap: Money = _field(metadata={"wire": "vwap"})
    vol: Money = _field(metadata={"wire": "vol"})
    last_all: Money = _field(metadata={"wire": "last_all"})
    last_local: Money = _field(metadata={"wire": "last_local"})
    last_orig: Money = _field(metadata={"wire": "last_orig"})
    last: Money = _field(metadata={"wire": "last"})
    buy: Money = _field(metadata={"wire": "buy"})
    sell: Money = _field(metadata={"wire": "sell"})
    now: int | None = _field(default=None, metadata={"wire": "now"})
    item: str | None = _field(default=None, metadata={"wire": "item"})


class StreamTickerWire(WireStruct):
    """`StreamTicker` as it travels."""

    high: MoneyWire
    low: MoneyWire
    avg: MoneyWire
    vwap: MoneyWire
    vol: MoneyWire
    last_all: MoneyWire
    last_local: MoneyWire
    last_orig: MoneyWire
    last: MoneyWire
    buy: MoneyWire
    sell: MoneyWire
    now: int | IntegerText | None = None
    item: str | None = None


def build_stream_ticker(wire: StreamTickerWire) -> StreamTicker:
    """Checked and converted: wire twin -> model."""
    return StreamTicker(
        build_money(wire.high, "high"),
        build_money(wire.low, "low"),
        build_money(wire.avg, "avg"),
        build_money(wire.vwap, "vwap"),
        build_money(wire.vol, "vol"),
        build_money(wire.last_all, "last_all"),
        build_money(wire.last_local, "last_local"),
        build_money(wire.last_orig, "last_orig"),
        build_money(wire.last, "last"),
        build_money(wire.buy, "buy"),
        build_money(wire.sell, "sell"),
        whole_or_none(wire.now, "now"),
        wire.item,
    )
