"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class FuturesSymbolPrice:
    """The three prices of a contract.

    Attributes:
        symbol: Contract, such as BTCUSDT.
        price: Price of the last trade.
        index_price: Index price.
        mark_price: Mark price, by which profit and margin are reckoned.
        ts: Time of the data, in ms since 1970.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    price: Decimal | None = _field(default=None, metadata={"wire": "price", "quoted": True, "money": "price"})
    index_price: Decimal | None = _field(
        default=None, metadata={"wire": "indexPrice", "quoted": True, "money": "price"}
    )
    mark_price: Decimal | None = _field(default=None, metadata={"wire": "markPrice", "quoted": True, "money": "price"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})


class FuturesSymbolPriceWire(WireStruct):
    """`FuturesSymbolPrice` as it travels."""

    symbol: str
    price: DecimalText | None = None
    index_price: DecimalText | None = _wire_field(default=None, name="indexPrice")
    mark_price: DecimalText | None = _wire_field(default=None, name="markPrice")
    ts: IntegerText | None = None


_NUMBERS = (
    ("price", "price", False, True),
    ("index_price", "indexPrice", False, True),
    ("mark_price", "markPrice", False, True),
    ("ts", "ts", True, True),
)


def build_futures_symbol_price(wire: FuturesSymbolPriceWire) -> FuturesSymbolPrice:
    """Checked and converted: wire twin -> model."""
    if f"{wire.price or ''}{wire.index_price or ''}{wire.mark_price or ''}{wire.ts or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesSymbolPrice(
            wire.symbol,
            Decimal(wire.price) if wire.price else None,
            Decimal(wire.index_price) if wire.index_price else None,
            Decimal(wire.mark_price) if wire.mark_price else None,
            int(wire.ts) if wire.ts else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
