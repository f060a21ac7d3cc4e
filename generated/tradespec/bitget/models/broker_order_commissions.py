"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .broker_order_commission import BrokerOrderCommission, BrokerOrderCommissionWire, build_broker_order_commission


@_define(match_args=False)
class BrokerOrderCommissions:
    """A page of commissions by fill.

    Attributes:
        commissionlist: The fills.
        end_id: The next page begins after this id; pass it as id_less_than. Empty on the last page.
    """

    commissionlist: list[BrokerOrderCommission] | None = _field(default=None, metadata={"wire": "commissionlist"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class BrokerOrderCommissionsWire(WireStruct):
    """`BrokerOrderCommissions` as it travels."""

    commissionlist: list[BrokerOrderCommissionWire] | None = None
    end_id: str | None = _wire_field(default=None, name="endId")


def build_broker_order_commissions(wire: BrokerOrderCommissionsWire) -> BrokerOrderCommissions:
    """Checked and converted: wire twin -> model."""
    return BrokerOrderCommissions(
        None if wire.commissionlist is None else [build_broker_order_commission(item) for item in wire.commissionlist],
        wire.end_id,
    )
