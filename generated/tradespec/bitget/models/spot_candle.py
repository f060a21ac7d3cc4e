"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class SpotCandle:
    """One candle, written as a list of eight texts.

    Attributes:
        open_time: When the candle began, in ms since 1970.
        open: First price.
        high: Highest price.
        low: Lowest price.
        close: Last price.
        base_volume: Volume in the base coin.
        usdt_volume: Volume in USDT.
        quote_volume: Volume in the quote coin.
    """

    open_time: int = _field(metadata={"wire": "openTime", "at": 0, "quoted": True})
    open: Decimal = _field(metadata={"wire": "open", "at": 1, "quoted": True, "money": "price"})
    high: Decimal = _field(metadata={"wire": "high", "at": 2, "quoted": True, "money": "price"})
    low: Decimal = _field(metadata={"wire": "low", "at": 3, "quoted": True, "money": "price"})
    close: Decimal = _field(metadata={"wire": "close", "at": 4, "quoted": True, "money": "price"})
    base_volume: Decimal = _field(metadata={"wire": "baseVolume", "at": 5, "quoted": True, "money": "size"})
    usdt_volume: Decimal | None = _field(
        default=None, metadata={"wire": "usdtVolume", "at": 6, "quoted": True, "money": "amount"}
    )
    quote_volume: Decimal | None = _field(
        default=None, metadata={"wire": "quoteVolume", "at": 7, "quoted": True, "money": "amount"}
    )


class SpotCandleWire(WireStruct, array_like=True):
    """`SpotCandle` as it travels."""

    open_time: IntegerText = _wire_field(name="openTime")
    open: DecimalText
    high: DecimalText
    low: DecimalText
    close: DecimalText
    base_volume: DecimalText = _wire_field(name="baseVolume")
    usdt_volume: DecimalText | None = _wire_field(default=None, name="usdtVolume")
    quote_volume: DecimalText | None = _wire_field(default=None, name="quoteVolume")


_NUMBERS = (
    ("open_time", "openTime", True, False),
    ("open", "open", False, False),
    ("high", "high", False, False),
    ("low", "low", False, False),
    ("close", "close", False, False),
    ("base_volume", "baseVolume", False, False),
    ("usdt_volume", "usdtVolume", False, True),
    ("quote_volume", "quoteVolume", False, True),
)


def build_spot_candle(wire: SpotCandleWire) -> SpotCandle:
    """Checked and converted: wire twin -> model."""
    if f"{wire.open_time}{wire.open}{wire.high}{wire.low}{wire.close}{wire.base_volume}{wire.usdt_volume or ''}{wire.quote_volume or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotCandle(
            int(wire.open_time),
            Decimal(wire.open),
            Decimal(wire.high),
            Decimal(wire.low),
            Decimal(wire.close),
            Decimal(wire.base_volume),
            Decimal(wire.usdt_volume) if wire.usdt_volume else None,
            Decimal(wire.quote_volume) if wire.quote_volume else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
