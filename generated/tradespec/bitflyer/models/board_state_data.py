"""Generated from specs/bitflyer/market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, finite_or_none


@_define(match_args=False)
class BoardStateData:
    """What comes with a state.

    Attributes:
        special_quotation: Settlement price of an expired future, in the quote currency.
    """

    special_quotation: Decimal | None = _field(default=None, metadata={"wire": "special_quotation", "money": "price"})


class BoardStateDataWire(WireStruct):
    """`BoardStateData` as it travels."""

    special_quotation: Decimal | None = None


def build_board_state_data(wire: BoardStateDataWire) -> BoardStateData:
    """Checked and converted: wire twin -> model."""
    return BoardStateData(
        finite_or_none(wire.special_quotation, "special_quotation"),
    )
