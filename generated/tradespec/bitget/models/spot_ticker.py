"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class SpotTicker:
    """Price and volume of one pair.

    Attributes:
        symbol: The pair.
        open: Price 24 hours ago.
        high24h: Highest price of 24 hours.
        low24h: Lowest price of 24 hours.
        last_pr: Price of the last trade.
        quote_volume: Volume of 24 hours in the quote coin.
        base_volume: Volume of 24 hours in the base coin.
        usdt_volume: Volume of 24 hours in USDT.
        bid_pr: Best bid.
        ask_pr: Best ask.
        bid_sz: Size at the best bid; null on pairs without trade.
        ask_sz: Size at the best ask; null on pairs without trade.
        open_utc: Price at 0:00 UTC.
        ts: Time of the ticker, in ms since 1970.
        change_utc_24_h: Change since 0:00 UTC; 0.01 is 1 %.
        change24h: Change of 24 hours; 0.01 is 1 %.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    open: Decimal | None = _field(default=None, metadata={"wire": "open", "quoted": True, "money": "price"})
    high24h: Decimal | None = _field(default=None, metadata={"wire": "high24h", "quoted": True, "money": "price"})
    low24h: Decimal | None = _field(default=None, metadata={"wire": "low24h", "quoted": True, "money": "price"})
    last_pr: Decimal | None = _field(default=None, metadata={"wire": "lastPr", "quoted": True, "money": "price"})
    quote_volume: Decimal | None = _field(
        default=None, metadata={"wire": "quoteVolume", "quoted": True, "money": "amount"}
    )
    base_volume: Decimal | None = _field(default=None, metadata={"wire": "baseVolume", "quoted": True, "money": "size"})
    usdt_volume: Decimal | None = _field(
        default=None, metadata={"wire": "usdtVolume", "quoted": True, "money": "amount"}
    )
    bid_pr: Decimal | None = _field(default=None, metadata={"wire": "bidPr", "quoted": True, "money": "price"})
    ask_pr: Decimal | None = _field(default=None, metadata={"wire": "askPr", "quoted": True, "money": "price"})
    bid_sz: Decimal | None = _field(default=None, metadata={"wire": "bidSz", "quoted": True, "money": "size"})
    ask_sz: Decimal | None = _field(default=None, metadata={"wire": "askSz", "quoted": True, "money": "size"})
    open_utc: Decimal | None = _field(default=None, metadata={"wire": "openUtc", "quoted": True, "money": "price"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})
    change_utc_24_h: Decimal | None = _field(
        default=None, metadata={"wire": "changeUtc24h", "quoted": True, "money": "rate"}
    )
    change24h: Decimal | None = _field(default=None, metadata={"wire": "change24h", "quoted": True, "money": "rate"})


class SpotTickerWire(WireStruct):
    """`SpotTicker` as it travels."""

    symbol: str
    open: DecimalText | None = None
    high24h: DecimalText | None = None
    low24h: DecimalText | None = None
    last_pr: DecimalText | None = _wire_field(default=None, name="lastPr")
    quote_volume: DecimalText | None = _wire_field(default=None, name="quoteVolume")
    base_volume: DecimalText | None = _wire_field(default=None, name="baseVolume")
    usdt_volume: DecimalText | None = _wire_field(default=None, name="usdtVolume")
    bid_pr: DecimalText | None = _wire_field(default=None, name="bidPr")
    ask_pr: DecimalText | None = _wire_field(default=None, name="askPr")
    bid_sz: DecimalText | None = _wire_field(default=None, name="bidSz")
    ask_sz: DecimalText | None = _wire_field(default=None, name="askSz")
    open_utc: DecimalText | None = _wire_field(default=None, name="openUtc")
    ts: IntegerText | None = None
    change_utc_24_h: DecimalText | None = _wire_field(default=None, name="changeUtc24h")
    change24h: DecimalText | None = None


_NUMBERS = (
    ("open", "open", False, True),
    ("high24h", "high24h", False, True),
    ("low24h", "low24h", False, True),
    ("last_pr", "lastPr", False, True),
    ("quote_volume", "quoteVolume", False, True),
    ("base_volume", "baseVolume", False, True),
    ("usdt_volume", "usdtVolume", False, True),
    ("bid_pr", "bidPr", False, True),
    ("ask_pr", "askPr", False, True),
    ("bid_sz", "bidSz", False, True),
    ("ask_sz", "askSz", False, True),
    ("open_utc", "openUtc", False, True),
    ("ts", "ts", True, True),
    ("change_utc_24_h", "changeUtc24h", False, True),
    ("change24h", "change24h", False, True),
)


def build_spot_ticker(wire: SpotTickerWire) -> SpotTicker:
    """Checked and converted: wire twin -> model."""
    if f"{wire.open or ''}{wire.high24h or ''}{wire.low24h or ''}{wire.last_pr or ''}{wire.quote_volume or ''}{wire.base_volume or ''}{wire.usdt_volume or ''}{wire.bid_pr or ''}{wire.ask_pr or ''}{wire.bid_sz or ''}{wire.ask_sz or ''}{wire.open_utc or ''}{wire.ts or ''}{wire.change_utc_24_h or ''}{wire.change24h or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotTicker(
            wire.symbol,
            Decimal(wire.open) if wire.open else None,
            Decimal(wire.high24h) if wire.high24h else None,
            Decimal(wire.low24h) if wire.low24h else None,
            Decimal(wire.last_pr) if wire.last_pr else None,
            Decimal(wire.quote_volume) if wire.quote_volume else None,
            Decimal(wire.base_volume) if wire.base_volume else None,
            Decimal(wire.usdt_volume) if wire.usdt_volume else None,
            Decimal(wire.bid_pr) if wire.bid_pr else None,
            Decimal(wire.ask_pr) if wire.ask_pr else None,
            Decimal(wire.bid_sz) if wire.bid_sz else None,
            Decimal(wire.ask_sz) if wire.ask_sz else None,
            Decimal(wire.open_utc) if wire.open_utc else None,
            int(wire.ts) if wire.ts else None,
            Decimal(wire.change_utc_24_h) if wire.change_utc_24_h else None,
            Decimal(wire.change24h) if wire.change24h else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
