"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer

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
        ts: Time in ms since 1970, cut to the second. Unix time in milliseconds.
    """

    trade_id: str = _field(metadata={"wire": "tradeId"})
    price: Decimal = _field(metadata={"wire": "price", "money": "price"})
    size: Decimal = _field(metadata={"wire": "size", "money": "size"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    side: SpotHistorySide | None = _field(default=None, metadata={"wire": "side"})
    ts: int | None = _field(default=None, metadata={"wire": "ts"})


class SpotHistoryFillWire(WireStruct):
    """`SpotHistoryFill` as it travels."""

    trade_id: str = _wire_field(name="tradeId")
    price: DecimalText
    size: DecimalText
    symbol: str | None = None
    side: str | None = None
    ts: IntegerText | None = None


def build_spot_history_fill(wire: SpotHistoryFillWire) -> SpotHistoryFill:
    """Checked and converted: wire twin -> model."""
    return SpotHistoryFill(
        wire.trade_id,
        decimal(wire.price, "price"),
        decimal(wire.size, "size"),
        wire.symbol,
        None if wire.side is None else read_spot_history_side(wire.side),
        integer(wire.ts, "ts") if wire.ts else None,
    )
