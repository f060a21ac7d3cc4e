"""Generated from specs/bitflyer/market.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct

from .board_state_data import BoardStateData, BoardStateDataWire, build_board_state_data
from .board_status import BoardStatus, read_board_status
from .health_status import HealthStatus, read_health_status


@_define(match_args=False)
class BoardState:
    """State of one market. The exchange may add items.

    Attributes:
        health: Load of the exchange.
        state: State of the order book.
        data: Only there when the state is MATURED.
    """

    health: HealthStatus = _field(metadata={"wire": "health"})
    state: BoardStatus = _field(metadata={"wire": "state"})
    data: BoardStateData | None = _field(default=None, metadata={"wire": "data"})


class BoardStateWire(WireStruct):
    """`BoardState` as it travels."""

    health: str
    state: str
    data: BoardStateDataWire | None = None


def build_board_state(wire: BoardStateWire) -> BoardState:
    """Checked and converted: wire twin -> model."""
    return BoardState(
        read_health_status(wire.health),
        read_board_status(wire.state),
        None if wire.data is None else build_board_state_data(wire.data),
    )
