"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class FuturesCandle:
    """One candle, written as a list of seven texts.

    Attributes:
        open_time: When the candle began, in ms since 1970.
        open: First price.
        high: Highest price.
        low: Lowest price.
        close: Last price.
        base_volume: Volume in the base coin.
        quote_volume: Volume in the quote coin.
    """

    open_time: int = _field(metadata={"wire": "openTime", "at": 0, "quoted": True})
    open: Decimal = _field(metadata={"wire": "open", "at": 1, "quoted": True, "money": "price"})
    high: Decimal = _field(metadata={"wire": "high", "at": 2, "quoted": True, "money": "price"})
    low: Decimal = _field(metadata={"wire": "low", "at": 3, "quoted": True, "money": "price"})
    close: Decimal = _field(metadata={"wire": "close", "at": 4, "quoted": True, "money": "price"})
    base_volume: Decimal = _field(metadata={"wire": "baseVolume", "at": 5, "quoted": True, "money": "size"})
    quote_volume: Decimal = _field(metadata={"wire": "quoteVolume", "at": 6, "quoted": True, "money": "amount"})


class FuturesCandleWire(WireStruct, array_like=True):
    """`FuturesCandle` as it travels."""

    open_time: IntegerText = _wire_field(name="openTime")
    open: DecimalText
    high: DecimalText
    low: DecimalText
    close: DecimalText
    base_volume: DecimalText = _wire_field(name="baseVolume")
    quote_volume: DecimalText = _wire_field(name="quoteVolume")


_NUMBERS = (
    ("open_time", "openTime", True, False),
    ("open", "open", False, False),
    ("high", "high", False, False),
    ("low", "low", False, False),
    ("close", "close", False, False),
    ("base_volume", "baseVolume", False, False),
    ("quote_volume", "quoteVolume", False, False),
)


def build_futures_candle(wire: FuturesCandleWire) -> FuturesCandle:
    """Checked and converted: wire twin -> model."""
    if f"{wire.open_time}{wire.open}{wire.high}{wire.low}{wire.close}{wire.base_volume}{wire.quote_volume}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesCandle(
            int(wire.open_time),
            Decimal(wire.open),
            Decimal(wire.high),
            Decimal(wire.low),
            Decimal(wire.close),
            Decimal(wire.base_volume),
            Decimal(wire.quote_volume),
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
