"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .spot_history_side import SpotHistorySide, read_spot_history_side


@_define(match_args=False)
class SpotHistoryFill:
    """One trade of a pair, from the history.

    Attributes:
        trade_id: Id of the trade; a larger one is newer, and it is the cursor of the list.
        price: Price.
        size: Size in the base coin.
        symbol: The pair.
        side: Buy or Sell.
        ts: Time in ms since 1970, cut to the second.
    """

    trade_id: str = _field(metadata={"wire": "tradeId"})
    price: Decimal = _field(metadata={"wire": "price", "quoted": True, "money": "price"})
    size: Decimal = _field(metadata={"wire": "size", "quoted": True, "money": "size"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    side: SpotHistorySide | None = _field(default=None, metadata={"wire": "side"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})


class SpotHistoryFillWire(WireStruct):
    """`SpotHistoryFill` as it travels."""

    trade_id: str = _wire_field(name="tradeId")
    price: DecimalText
    size: DecimalText
    symbol: str | None = None
    side: str | None = None
    ts: IntegerText | None = None


_NUMBERS = (("price", "price", False, False), ("size", "size", False, False), ("ts", "ts", True, True))


def build_spot_history_fill(wire: SpotHistoryFillWire) -> SpotHistoryFill:
    """Checked and converted: wire twin -> model."""
    if f"{wire.price}{wire.size}{wire.ts or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotHistoryFill(
            wire.trade_id,
            Decimal(wire.price),
            Decimal(wire.size),
            wire.symbol,
            None if wire.side is None else read_spot_history_side(wire.side),
            int(wire.ts) if wire.ts else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
