"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class BrokerWithdrawal:
    """A withdrawal that was taken in.

    Attributes:
        order_id: Id of the withdrawal.
        client_oid: Your own id.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})


class BrokerWithdrawalWire(WireStruct):
    """`BrokerWithdrawal` as it travels."""

    order_id: str = _wire_field(name="orderId")
    client_oid: str | None = _wire_field(default=None, name="clientOid")


def build_broker_withdrawal(wire: BrokerWithdrawalWire) -> BrokerWithdrawal:
    """Checked and converted: wire twin -> model."""
    return BrokerWithdrawal(
        wire.order_id,
        wire.client_oid,
    )
