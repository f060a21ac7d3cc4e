"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer

from .side import Side, read_side


@_define(match_args=False)
class SpotPublicFill:
    """One trade of a pair.

    Attributes:
        trade_id: Id of the trade; a larger one is newer.
        price: Price.
        size: Size in the base coin.
        symbol: The pair.
        side: buy or sell.
        ts: Time, in ms since 1970. Unix time in milliseconds.
    """

    trade_id: str = _field(metadata={"wire": "tradeId"})
    price: Decimal = _field(metadata={"wire": "price", "money": "price"})
    size: Decimal = _field(metadata={"wire": "size", "money": "size"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    side: Side | None = _field(default=None, metadata={"wire": "side"})
    ts: int | None = _field(default=None, metadata={"wire": "ts"})


class SpotPublicFillWire(WireStruct):
    """`SpotPublicFill` as it travels."""

    trade_id: str = _wire_field(name="tradeId")
    price: DecimalText
    size: DecimalText
    symbol: str | None = None
    side: str | None = None
    ts: IntegerText | None = None


def build_spot_public_fill(wire: SpotPublicFillWire) -> SpotPublicFill:
    """Checked and converted: wire twin -> model."""
    return SpotPublicFill(
        wire.trade_id,
        decimal(wire.price, "price"),
        decimal(wire.size, "size"),
        wire.symbol,
        None if wire.side is None else read_side(wire.side),
        integer(wire.ts, "ts") if wire.ts else None,
    )
