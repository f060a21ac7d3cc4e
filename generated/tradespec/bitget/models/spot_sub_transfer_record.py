"""Generated from specs/bitget/spot_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .spot_transfer_status import SpotTransferStatus, read_spot_transfer_status
from .transfer_account import TransferAccount, read_transfer_account


@_define(match_args=False)
class SpotSubTransferRecord:
    """One transfer to or from a sub-account.

    Attributes:
        transfer_id: Bitget's id of the transfer.
        coin: The coin.
        status: What became of it.
        to_type: Account that received.
        from_type: Account that sent.
        size: How much of the coin.
        ts: When, in ms since 1970.
        client_oid: Your id of the transfer.
        new_transfer_id: The `transfer_id` that the call for the transfer answered with.
        from_user_id: User id of who sent.
        to_user_id: User id of who received.
    """

    transfer_id: str = _field(metadata={"wire": "transferId"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    status: SpotTransferStatus | None = _field(default=None, metadata={"wire": "status"})
    to_type: TransferAccount | None = _field(default=None, metadata={"wire": "toType"})
    from_type: TransferAccount | None = _field(default=None, metadata={"wire": "fromType"})
    size: Decimal | None = _field(default=None, metadata={"wire": "size", "quoted": True, "money": "amount"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})
    new_transfer_id: str | None = _field(default=None, metadata={"wire": "newTransferId"})
    from_user_id: str | None = _field(default=None, metadata={"wire": "fromUserId"})
    to_user_id: str | None = _field(default=None, metadata={"wire": "toUserId"})


class SpotSubTransferRecordWire(WireStruct):
    """`SpotSubTransferRecord` as it travels."""

    transfer_id: str = _wire_field(name="transferId")
    coin: str | None = None
    status: str | None = None
    to_type: str | None = _wire_field(default=None, name="toType")
    from_type: str | None = _wire_field(default=None, name="fromType")
    size: DecimalText | None = None
    ts: IntegerText | None = None
    client_oid: str | None = _wire_field(default=None, name="clientOid")
    new_transfer_id: str | None = _wire_field(default=None, name="newTransferId")
    from_user_id: str | None = _wire_field(default=None, name="fromUserId")
    to_user_id: str | None = _wire_field(default=None, name="toUserId")


_NUMBERS = (("size", "size", False, True), ("ts", "ts", True, True))


def build_spot_sub_transfer_record(wire: SpotSubTransferRecordWire) -> SpotSubTransferRecord:
    """Checked and converted: wire twin -> model."""
    if f"{wire.size or ''}{wire.ts or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotSubTransferRecord(
            wire.transfer_id,
            wire.coin,
            None if wire.status is None else read_spot_transfer_status(wire.status),
            None if wire.to_type is None else read_transfer_account(wire.to_type),
            None if wire.from_type is None else read_transfer_account(wire.from_type),
            Decimal(wire.size) if wire.size else None,
            int(wire.ts) if wire.ts else None,
            wire.client_oid,
            wire.new_transfer_id,
            wire.from_user_id,
            wire.to_user_id,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
