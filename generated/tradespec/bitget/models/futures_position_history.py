"""Generated from specs/bitget/futures_position.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .futures_closed_position import FuturesClosedPosition, FuturesClosedPositionWire, build_futures_closed_position


@_define(match_args=False)
class FuturesPositionHistory:
    """A page of closed positions.

    Attributes:
        list_: The positions, the last closed first.
        end_id: Cursor of the next page; a number of Bitget's own.
    """

    list_: list[FuturesClosedPosition] | None = _field(default=None, metadata={"wire": "list"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class FuturesPositionHistoryWire(WireStruct):
    """`FuturesPositionHistory` as it travels."""

    list_: list[FuturesClosedPositionWire] | None = _wire_field(default=None, name="list")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_futures_position_history(wire: FuturesPositionHistoryWire) -> FuturesPositionHistory:
    """Checked and converted: wire twin -> model."""
    return FuturesPositionHistory(
        None if wire.list_ is None else [build_futures_closed_position(item) for item in wire.list_],
        wire.end_id,
    )
