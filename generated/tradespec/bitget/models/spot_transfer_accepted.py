"""Generated from specs/bitget/spot_wallet.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class SpotTransferAccepted:
    """Receipt for a transfer.

    Attributes:
        transfer_id: Bitget's id of the transfer.
        client_oid: Your id of the transfer.
    """

    transfer_id: str = _field(metadata={"wire": "transferId"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})


class SpotTransferAcceptedWire(WireStruct):
    """`SpotTransferAccepted` as it travels."""

    transfer_id: str = _wire_field(name="transferId")
    client_oid: str | None = _wire_field(default=None, name="clientOid")


def build_spot_transfer_accepted(wire: SpotTransferAcceptedWire) -> SpotTransferAccepted:
    """Checked and converted: wire twin -> model."""
    return SpotTransferAccepted(
        wire.transfer_id,
        wire.client_oid,
    )
