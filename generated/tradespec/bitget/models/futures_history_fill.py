"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .futures_history_side import FuturesHistorySide, read_futures_history_side


@_define(match_args=False)
class FuturesHistoryFill:
    """One trade of a contract, from the history.

    Attributes:
        trade_id: Id of the trade; a larger one is newer.
        price: Price.
        size: Size, in the base coin.
        side: Side that took the price; Buy or Sell with a capital. Unconfirmed: Bitget's table says buy and sell,
            its sample and two client libraries Buy and Sell.
        ts: Time, in ms since 1970.
        symbol: Contract, such as BTCUSDT.
    """

    trade_id: str = _field(metadata={"wire": "tradeId"})
    price: Decimal = _field(metadata={"wire": "price", "quoted": True, "money": "price"})
    size: Decimal = _field(metadata={"wire": "size", "quoted": True, "money": "size"})
    side: FuturesHistorySide | None = _field(default=None, metadata={"wire": "side"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})


class FuturesHistoryFillWire(WireStruct):
    """`FuturesHistoryFill` as it travels."""

    trade_id: str = _wire_field(name="tradeId")
    price: DecimalText
    size: DecimalText
    side: str | None = None
    ts: IntegerText | None = None
    symbol: str | None = None


_NUMBERS = (("price", "price", False, False), ("size", "size", False, False), ("ts", "ts", True, True))


def build_futures_history_fill(wire: FuturesHistoryFillWire) -> FuturesHistoryFill:
    """Checked and converted: wire twin -> model."""
    if f"{wire.price}{wire.size}{wire.ts or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesHistoryFill(
            wire.trade_id,
            Decimal(wire.price),
            Decimal(wire.size),
            None if wire.side is None else read_futures_history_side(wire.side),
            int(wire.ts) if wire.ts else None,
            wire.symbol,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
