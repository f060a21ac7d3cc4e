"""Generated from specs/bitflyer/market.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import UtcText, WireStruct, finite_or_none, not_finite, utc

from .board_status import BoardStatus, read_board_status


@_define(match_args=False)
class Ticker:
    """Snapshot of one market.

    Attributes:
        product_code: Market, such as BTC_JPY.
        timestamp: Time of this snapshot, UTC.
        best_bid: Highest price that a buyer offers, in the quote currency.
        best_ask: Lowest price that a seller asks, in the quote currency.
        best_bid_size: Size wanted at the best bid, in the base currency.
        best_ask_size: Size offered at the best ask, in the base currency.
        ltp: Last traded price, in the quote currency.
        state: State of the order book. Missing in old answers.
        tick_id: Number of the snapshot. Unconfirmed: That a higher one is newer.
        total_bid_depth: Size of all bids in the book, in the base currency.
        total_ask_depth: Size of all asks in the book, in the base currency.
        market_bid_size: Size of market buy orders that wait for an auction, in the base currency. Missing in old
            answers.
        market_ask_size: Size of market sell orders that wait for an auction, in the base currency. Missing in old
            answers.
        volume: Traded volume of the last 24 hours, in the base currency.
        volume_by_product: Traded volume of the last 24 hours of this product alone, in the base currency.
    """

    product_code: str = _field(metadata={"wire": "product_code"})
    timestamp: datetime = _field(metadata={"wire": "timestamp", "time": "utc"})
    best_bid: Decimal = _field(metadata={"wire": "best_bid", "money": "price"})
    best_ask: Decimal = _field(metadata={"wire": "best_ask", "money": "price"})
    best_bid_size: Decimal = _field(metadata={"wire": "best_bid_size", "money": "size"})
    best_ask_size: Decimal = _field(metadata={"wire": "best_ask_size", "money": "size"})
    ltp: Decimal = _field(metadata={"wire": "ltp", "money": "price"})
    state: BoardStatus | None = _field(default=None, metadata={"wire": "state"})
    tick_id: int | None = _field(default=None, metadata={"wire": "tick_id"})
    total_bid_depth: Decimal | None = _field(default=None, metadata={"wire": "total_bid_depth", "money": "size"})
    total_ask_depth: Decimal | None = _field(default=None, metadata={"wire": "total_ask_depth", "money": "size"})
    market_bid_size: Decimal | None = _field(default=None, metadata={"wire": "market_bid_size", "money": "size"})
    market_ask_size: Decimal | None = _field(default=None, metadata={"wire": "market_ask_size", "money": "size"})
    volume: Decimal | None = _field(default=None, metadata={"wire": "volume", "money": "size"})
    volume_by_product: Decimal | None = _field(default=None, metadata={"wire": "volume_by_product", "money": "size"})


class TickerWire(WireStruct):
    """`Ticker` as it travels."""

    product_code: str
    timestamp: UtcText
    best_bid: Decimal
    best_ask: Decimal
    best_bid_size: Decimal
    best_ask_size: Decimal
    ltp: Decimal
    state: str | None = None
    tick_id: int | None = None
    total_bid_depth: Decimal | None = None
    total_ask_depth: Decimal | None = None
    market_bid_size: Decimal | None = None
    market_ask_size: Decimal | None = None
    volume: Decimal | None = None
    volume_by_product: Decimal | None = None


def build_ticker(wire: TickerWire) -> Ticker:
    """Checked and converted: wire twin -> model."""
    return Ticker(
        wire.product_code,
        utc(wire.timestamp, "timestamp"),
        wire.best_bid if wire.best_bid.is_finite() else not_finite(wire.best_bid, "best_bid"),
        wire.best_ask if wire.best_ask.is_finite() else not_finite(wire.best_ask, "best_ask"),
        wire.best_bid_size if wire.best_bid_size.is_finite() else not_finite(wire.best_bid_size, "best_bid_size"),
        wire.best_ask_size if wire.best_ask_size.is_finite() else not_finite(wire.best_ask_size, "best_ask_size"),
        wire.ltp if wire.ltp.is_finite() else not_finite(wire.ltp, "ltp"),
        None if wire.state is None else read_board_status(wire.state),
        wire.tick_id,
        finite_or_none(wire.total_bid_depth, "total_bid_depth"),
        finite_or_none(wire.total_ask_depth, "total_ask_depth"),
        finite_or_none(wire.market_bid_size, "market_bid_size"),
        finite_or_none(wire.market_ask_size, "market_ask_size"),
        finite_or_none(wire.volume, "volume"),
        finite_or_none(wire.volume_by_product, "volume_by_product"),
    )
