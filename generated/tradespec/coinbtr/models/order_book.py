"""Generated from specs/coinbtr/market.yaml; do not edit."""

from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, opened

from .book_order import BookOrder, BookOrderWire, build_book_order


@_define(match_args=False)
class OrderBook:
    """The open orders of a market.

    Unconfirmed: All fields, which are those of 2019.

    Attributes:
        market: Market, such as BTC-MXN.
        asks: Orders to sell, the lowest price first.
        bids: Orders to buy, the highest price first.
    """

    market: str | None = _field(default=None, metadata={"wire": "market"})
    asks: list[BookOrder] | None = _field(default=None, metadata={"wire": "asks"})
    bids: list[BookOrder] | None = _field(default=None, metadata={"wire": "bids"})
    additional: dict[str, Any] = _field(factory=dict[str, Any], metadata={"additional": True})


class _OrderBookFields(WireStruct):
    """`OrderBook` as it travels."""

    market: str | None = None
    asks: list[BookOrderWire] | None = None
    bids: list[BookOrderWire] | None = None


OrderBookWire = Any
"""`OrderBook` as it travels: anything at all."""


def build_order_book(wire: OrderBookWire) -> OrderBook:
    """Checked and converted: wire twin -> model."""
    fields, additional = opened(wire, _OrderBookFields)
    return OrderBook(
        fields.market,
        None if fields.asks is None else [build_book_order(item) for item in fields.asks],
        None if fields.bids is None else [build_book_order(item) for item in fields.bids],
        additional,
    )
