"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .futures_delivery_status import FuturesDeliveryStatus, read_futures_delivery_status


@_define(match_args=False)
class FuturesTicker:
    """The latest state of one contract.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        last_pr: Price of the last trade.
        ask_pr: Lowest price at which somebody sells.
        bid_pr: Highest price at which somebody buys.
        bid_sz: Size at `bid_pr`, in the base coin.
        ask_sz: Size at `ask_pr`, in the base coin.
        high24h: Highest price of 24 hours.
        low24h: Lowest price of 24 hours.
        ts: Time of the data, in ms since 1970.
        change24h: Change of 24 hours; 0.01 is 1 %.
        base_volume: Volume in the base coin.
        quote_volume: Volume in the quote coin.
        usdt_volume: Volume in USDT.
        open_utc: Price at 0:00 UTC.
        change_utc_24_h: Change since 0:00 UTC; 0.01 is 1 %.
        index_price: Index price.
        funding_rate: Present funding rate.
        holding_amount: Open interest, in the base coin.
        delivery_start_time: When delivery begins, in ms since 1970; null for perpetual contracts.
        delivery_time: When the contract is delivered, in ms since 1970; null for perpetual contracts.
        delivery_status: Where a dated contract stands; empty for perpetual ones.
        open24h: Price 24 hours ago.
        mark_price: Mark price, by which profit and margin are reckoned.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    last_pr: Decimal | None = _field(default=None, metadata={"wire": "lastPr", "quoted": True, "money": "price"})
    ask_pr: Decimal | None = _field(default=None, metadata={"wire": "askPr", "quoted": True, "money": "price"})
    bid_pr: Decimal | None = _field(default=None, metadata={"wire": "bidPr", "quoted": True, "money": "price"})
    bid_sz: Decimal | None = _field(default=None, metadata={"wire": "bidSz", "quoted": True, "money": "size"})
    ask_sz: Decimal | None = _field(default=None, metadata={"wire": "askSz", "quoted": True, "money": "size"})
    high24h: Decimal | None = _field(default=None, metadata={"wire": "high24h", "quoted": True, "money": "price"})
    low24h: Decimal | None = _field(default=None, metadata={"wire": "low24h", "quoted": True, "money": "price"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})
    change24h: Decimal | None = _field(default=None, metadata={"wire": "change24h", "quoted": True, "money": "rate"})
    base_volume: Decimal | None = _field(default=None, metadata={"wire": "baseVolume", "quoted": True, "money": "size"})
    quote_volume: Decimal | None = _field(
        default=None, metadata={"wire": "quoteVolume", "quoted": True, "money": "amount"}
    )
    usdt_volume: Decimal | None = _field(
        default=None, metadata={"wire": "usdtVolume", "quoted": True, "money": "amount"}
    )
    open_utc: Decimal | None = _field(default=None, metadata={"wire": "openUtc", "quoted": True, "money": "price"})
    change_utc_24_h: Decimal | None = _field(
        default=None, metadata={"wire": "changeUtc24h", "quoted": True, "money": "rate"}
    )
    index_price: Decimal | None = _field(
        default=None, metadata={"wire": "indexPrice", "quoted": True, "money": "price"}
    )
    funding_rate: Decimal | None = _field(
        default=None, metadata={"wire": "fundingRate", "quoted": True, "money": "rate"}
    )
    holding_amount: Decimal | None = _field(
        default=None, metadata={"wire": "holdingAmount", "quoted": True, "money": "size"}
    )
    delivery_start_time: int | None = _field(default=None, metadata={"wire": "deliveryStartTime", "quoted": True})
    delivery_time: int | None = _field(default=None, metadata={"wire": "deliveryTime", "quoted": True})
    delivery_status: FuturesDeliveryStatus | None = _field(default=None, metadata={"wire": "deliveryStatus"})
    open24h: Decimal | None = _field(default=None, metadata={"wire": "open24h", "quoted": True, "money": "price"})
    mark_price: Decimal | None = _field(default=None, metadata={"wire": "markPrice", "quoted": True, "money": "price"})


class FuturesTickerWire(WireStruct):
    """`FuturesTicker` as it travels."""

    symbol: str
    last_pr: DecimalText | None = _wire_field(default=None, name="lastPr")
    ask_pr: DecimalText | None = _wire_field(default=None, name="askPr")
    bid_pr: DecimalText | None = _wire_field(default=None, name="bidPr")
    bid_sz: DecimalText | None = _wire_field(default=None, name="bidSz")
    ask_sz: DecimalText | None = _wire_field(default=None, name="askSz")
    high24h: DecimalText | None = None
    low24h: DecimalText | None = None
    ts: IntegerText | None = None
    change24h: DecimalText | None = None
    base_volume: DecimalText | None = _wire_field(default=None, name="baseVolume")
    quote_volume: DecimalText | None = _wire_field(default=None, name="quoteVolume")
    usdt_volume: DecimalText | None = _wire_field(default=None, name="usdtVolume")
    open_utc: DecimalText | None = _wire_field(default=None, name="openUtc")
    change_utc_24_h: DecimalText | None = _wire_field(default=None, name="changeUtc24h")
    index_price: DecimalText | None = _wire_field(default=None, name="indexPrice")
    funding_rate: DecimalText | None = _wire_field(default=None, name="fundingRate")
    holding_amount: DecimalText | None = _wire_field(default=None, name="holdingAmount")
    delivery_start_time: IntegerText | None = _wire_field(default=None, name="deliveryStartTime")
    delivery_time: IntegerText | None = _wire_field(default=None, name="deliveryTime")
    delivery_status: str | None = _wire_field(default=None, name="deliveryStatus")
    open24h: DecimalText | None = None
    mark_price: DecimalText | None = _wire_field(default=None, name="markPrice")


_NUMBERS = (
    ("last_pr", "lastPr", False, True),
    ("ask_pr", "askPr", False, True),
    ("bid_pr", "bidPr", False, True),
    ("bid_sz", "bidSz", False, True),
    ("ask_sz", "askSz", False, True),
    ("high24h", "high24h", False, True),
    ("low24h", "low24h", False, True),
    ("ts", "ts", True, True),
    ("change24h", "change24h", False, True),
    ("base_volume", "baseVolume", False, True),
    ("quote_volume", "quoteVolume", False, True),
    ("usdt_volume", "usdtVolume", False, True),
    ("open_utc", "openUtc", False, True),
    ("change_utc_24_h", "changeUtc24h", False, True),
    ("index_price", "indexPrice", False, True),
    ("funding_rate", "fundingRate", False, True),
    ("holding_amount", "holdingAmount", False, True),
    ("delivery_start_time", "deliveryStartTime", True, True),
    ("delivery_time", "deliveryTime", True, True),
    ("open24h", "open24h", False, True),
    ("mark_price", "markPrice", False, True),
)


def build_futures_ticker(wire: FuturesTickerWire) -> FuturesTicker:
    """Checked and converted: wire twin -> model."""
    if f"{wire.last_pr or ''}{wire.ask_pr or ''}{wire.bid_pr or ''}{wire.bid_sz or ''}{wire.ask_sz or ''}{wire.high24h or ''}{wire.low24h or ''}{wire.ts or ''}{wire.change24h or ''}{wire.base_volume or ''}{wire.quote_volume or ''}{wire.usdt_volume or ''}{wire.open_utc or ''}{wire.change_utc_24_h or ''}{wire.index_price or ''}{wire.funding_rate or ''}{wire.holding_amount or ''}{wire.delivery_start_time or ''}{wire.delivery_time or ''}{wire.open24h or ''}{wire.mark_price or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesTicker(
            wire.symbol,
            Decimal(wire.last_pr) if wire.last_pr else None,
            Decimal(wire.ask_pr) if wire.ask_pr else None,
            Decimal(wire.bid_pr) if wire.bid_pr else None,
            Decimal(wire.bid_sz) if wire.bid_sz else None,
            Decimal(wire.ask_sz) if wire.ask_sz else None,
            Decimal(wire.high24h) if wire.high24h else None,
            Decimal(wire.low24h) if wire.low24h else None,
            int(wire.ts) if wire.ts else None,
            Decimal(wire.change24h) if wire.change24h else None,
            Decimal(wire.base_volume) if wire.base_volume else None,
            Decimal(wire.quote_volume) if wire.quote_volume else None,
            Decimal(wire.usdt_volume) if wire.usdt_volume else None,
            Decimal(wire.open_utc) if wire.open_utc else None,
            Decimal(wire.change_utc_24_h) if wire.change_utc_24_h else None,
            Decimal(wire.index_price) if wire.index_price else None,
            Decimal(wire.funding_rate) if wire.funding_rate else None,
            Decimal(wire.holding_amount) if wire.holding_amount else None,
            int(wire.delivery_start_time) if wire.delivery_start_time else None,
            int(wire.delivery_time) if wire.delivery_time else None,
            None if wire.delivery_status is None else read_futures_delivery_status(wire.delivery_status),
            Decimal(wire.open24h) if wire.open24h else None,
            Decimal(wire.mark_price) if wire.mark_price else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
