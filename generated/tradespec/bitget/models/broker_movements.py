"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .broker_movement import BrokerMovement, BrokerMovementWire, build_broker_movement


@_define(match_args=False)
class BrokerMovements:
    """A page of deposits and withdrawals.

    Attributes:
        list_: The movements.
        end_id: The next page begins after this id; pass it as id_less_than. Empty on the last page.
    """

    list_: list[BrokerMovement] | None = _field(default=None, metadata={"wire": "list"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class BrokerMovementsWire(WireStruct):
    """`BrokerMovements` as it travels."""

    list_: list[BrokerMovementWire] | None = _wire_field(default=None, name="list")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_broker_movements(wire: BrokerMovementsWire) -> BrokerMovements:
    """Checked and converted: wire twin -> model."""
    return BrokerMovements(
        None if wire.list_ is None else [build_broker_movement(item) for item in wire.list_],
        wire.end_id,
    )
