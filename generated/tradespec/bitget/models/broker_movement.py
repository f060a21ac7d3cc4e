"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .broker_movement_status import BrokerMovementStatus, read_broker_movement_status
from .broker_movement_sub_type import BrokerMovementSubType, read_broker_movement_sub_type
from .broker_movement_type import BrokerMovementType, read_broker_movement_type


@_define(match_args=False)
class BrokerMovement:
    """A deposit or withdrawal of a sub-account.

    Attributes:
        uid: User id of the sub-account.
        tx_id: Id of the transaction.
        type: Deposit or withdrawal.
        sub_type: On chain, to another user, or fast.
        coin: The coin.
        amount: How much.
        status: Where it stands.
        ts: When it changed. Unix time in milliseconds.
    """

    uid: str = _field(metadata={"wire": "uid"})
    tx_id: str | None = _field(default=None, metadata={"wire": "txId"})
    type: BrokerMovementType | None = _field(default=None, metadata={"wire": "type"})
    sub_type: BrokerMovementSubType | None = _field(default=None, metadata={"wire": "subType"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    status: BrokerMovementStatus | None = _field(default=None, metadata={"wire": "status"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})


class BrokerMovementWire(WireStruct):
    """`BrokerMovement` as it travels."""

    uid: str
    tx_id: str | None = _wire_field(default=None, name="txId")
    type: str | None = None
    sub_type: str | None = _wire_field(default=None, name="subType")
    coin: str | None = None
    amount: DecimalText | None = None
    status: str | None = None
    ts: IntegerText | None = None


_NUMBERS = (("amount", "amount", False, True), ("ts", "ts", True, True))


def build_broker_movement(wire: BrokerMovementWire) -> BrokerMovement:
    """Checked and converted: wire twin -> model."""
    if f"{wire.amount or ''}{wire.ts or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return BrokerMovement(
            wire.uid,
            wire.tx_id,
            None if wire.type is None else read_broker_movement_type(wire.type),
            None if wire.sub_type is None else read_broker_movement_sub_type(wire.sub_type),
            wire.coin,
            Decimal(wire.amount) if wire.amount else None,
            None if wire.status is None else read_broker_movement_status(wire.status),
            int(wire.ts) if wire.ts else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
