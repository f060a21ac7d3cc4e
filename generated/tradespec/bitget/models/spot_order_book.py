"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import IntegerText, WireStruct, integer

from .book_level import BookLevel, BookLevelWire, build_book_level


@_define(match_args=False)
class SpotOrderBook:
    """The book of one pair.

    Attributes:
        asks: Offers to sell, cheapest first.
        bids: Offers to buy, dearest first.
        ts: Time of the matching engine, in ms since 1970.
    """

    asks: list[BookLevel] = _field(metadata={"wire": "asks"})
    bids: list[BookLevel] = _field(metadata={"wire": "bids"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})


class SpotOrderBookWire(WireStruct):
    """`SpotOrderBook` as it travels."""

    asks: list[BookLevelWire]
    bids: list[BookLevelWire]
    ts: IntegerText | None = None


def build_spot_order_book(wire: SpotOrderBookWire) -> SpotOrderBook:
    """Checked and converted: wire twin -> model."""
    return SpotOrderBook(
        [build_book_level(item) for item in wire.asks],
        [build_book_level(item) for item in wire.bids],
        integer(wire.ts, "ts") if wire.ts else None,
    )
