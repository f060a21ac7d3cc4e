"""Generated from specs/coinbtr/trading.yaml; do not edit."""

from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, opened


@_define(match_args=False)
class OrderPlaced:
    """An order that was taken in.

    Unconfirmed: All fields, which are those of 2019.

    Attributes:
        id: Id of the order, which cancels it.
    """

    id: int | None = _field(default=None, metadata={"wire": "id"})
    additional: dict[str, Any] = _field(factory=dict[str, Any], metadata={"additional": True})


class _OrderPlacedFields(WireStruct):
    """`OrderPlaced` as it travels."""

    id: int | None = None


OrderPlacedWire = Any
"""`OrderPlaced` as it travels: anything at all."""


def build_order_placed(wire: OrderPlacedWire) -> OrderPlaced:
    """Checked and converted: wire twin -> model."""
    fields, additional = opened(wire, _OrderPlacedFields)
    return OrderPlaced(
        fields.id,
        additional,
    )
