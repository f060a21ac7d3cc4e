"""Generated from specs/bitflyer/asyncapi.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, finite_or_none

from .board_change import BoardChange, BoardChangeWire, build_board_change


@_define(match_args=False)
class BoardUpdate:
    """The levels of an order book that changed. A side on which nothing changed is an empty list.

    Attributes:
        bids: Levels to buy that changed, in no order.
        asks: Levels to sell that changed, in no order.
        mid_price: Price in the middle of best bid and best ask, in the quote currency.
    """

    bids: list[BoardChange] = _field(metadata={"wire": "bids"})
    asks: list[BoardChange] = _field(metadata={"wire": "asks"})
    mid_price: Decimal | None = _field(default=None, metadata={"wire": "mid_price", "money": "price"})


class BoardUpdateWire(WireStruct):
    """`BoardUpdate` as it travels."""

    bids: list[BoardChangeWire]
    asks: list[BoardChangeWire]
    mid_price: Decimal | None = None


def build_board_update(wire: BoardUpdateWire) -> BoardUpdate:
    """Checked and converted: wire twin -> model."""
    return BoardUpdate(
        [build_board_change(item) for item in wire.bids],
        [build_board_change(item) for item in wire.asks],
        finite_or_none(wire.mid_price, "mid_price"),
    )
