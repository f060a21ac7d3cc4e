"""Generated from specs/bitget/spot_wallet.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class SpotWithdrawAccepted:
    """Receipt for a withdrawal.

    Attributes:
        order_id: Bitget's id of the withdrawal.
        client_oid: Your id of the withdrawal.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})


class SpotWithdrawAcceptedWire(WireStruct):
    """`SpotWithdrawAccepted` as it travels."""

    order_id: str = _wire_field(name="orderId")
    client_oid: str | None = _wire_field(default=None, name="clientOid")


def build_spot_withdraw_accepted(wire: SpotWithdrawAcceptedWire) -> SpotWithdrawAccepted:
    """Checked and converted: wire twin -> model."""
    return SpotWithdrawAccepted(
        wire.order_id,
        wire.client_oid,
    )
