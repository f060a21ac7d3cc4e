"""Generated from specs/bitflyer/asyncapi.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, finite_or_none

from .board_level import BoardLevel, BoardLevelWire, build_board_level


@_define(match_args=False)
class BoardSnapshot:
    """A whole order book. Its levels are in no order.

    Attributes:
        bids: Orders to buy, in no order.
        asks: Orders to sell, in no order.
        mid_price: Price in the middle of best bid and best ask, in the quote currency.
    """

    bids: list[BoardLevel] = _field(metadata={"wire": "bids"})
    asks: list[BoardLevel] = _field(metadata={"wire": "asks"})
    mid_price: Decimal | None = _field(default=None, metadata={"wire": "mid_price", "money": "price"})


class BoardSnapshotWire(WireStruct):
    """`BoardSnapshot` as it travels."""

    bids: list[BoardLevelWire]
    asks: list[BoardLevelWire]
    mid_price: Decimal | None = None


def build_board_snapshot(wire: BoardSnapshotWire) -> BoardSnapshot:
    """Checked and converted: wire twin -> model."""
    return BoardSnapshot(
        [build_board_level(item) for item in wire.bids],
        [build_board_level(item) for item in wire.asks],
        finite_or_none(wire.mid_price, "mid_price"),
    )
