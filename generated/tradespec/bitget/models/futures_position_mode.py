"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .pos_mode import PosMode, read_pos_mode


@_define(match_args=False)
class FuturesPositionMode:
    """The position mode of a product type.

    Attributes:
        pos_mode: one_way_mode: one net position for each contract. hedge_mode: a long and a short one side by side.
            It holds for the whole account and product type.
    """

    pos_mode: PosMode | None = _field(default=None, metadata={"wire": "posMode"})


class FuturesPositionModeWire(WireStruct):
    """`FuturesPositionMode` as it travels."""

    pos_mode: str | None = _wire_field(default=None, name="posMode")


def build_futures_position_mode(wire: FuturesPositionModeWire) -> FuturesPositionMode:
    """Checked and converted: wire twin -> model."""
    return FuturesPositionMode(
        None if wire.pos_mode is None else read_pos_mode(wire.pos_mode),
    )
