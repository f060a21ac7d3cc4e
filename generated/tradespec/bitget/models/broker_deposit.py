"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .broker_movement_status import BrokerMovementStatus, read_broker_movement_status


@_define(match_args=False)
class BrokerDeposit:
    """A deposit of a sub-account.

    Attributes:
        order_id: Id of the record.
        tx_id: Id of the transaction.
        coin: The coin.
        type: deposit.
        dest: on_chain or internal_transfer.
        amount: How much.
        status: Where it stands.
        from_address: Sending address, or user id.
        to_address: Receiving address, or user id.
        fee: Fee, in the coin.
        chain: The chain.
        confirm: Confirmations, or blocks to wait for.
        tag: Memo or tag.
        user_id: User id of the sub-account.
        c_time: When it was made. Unix time in milliseconds.
        u_time: When it changed. Unix time in milliseconds.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    tx_id: str | None = _field(default=None, metadata={"wire": "txId"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    type: str | None = _field(default=None, metadata={"wire": "type"})
    dest: str | None = _field(default=None, metadata={"wire": "dest"})
    amount: Decimal | None = _field(default=None, metadata={"wire": "amount", "quoted": True, "money": "amount"})
    status: BrokerMovementStatus | None = _field(default=None, metadata={"wire": "status"})
    from_address: str | None = _field(default=None, metadata={"wire": "fromAddress"})
    to_address: str | None = _field(default=None, metadata={"wire": "toAddress"})
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "quoted": True, "money": "fee"})
    chain: str | None = _field(default=None, metadata={"wire": "chain"})
    confirm: str | None = _field(default=None, metadata={"wire": "confirm"})
    tag: str | None = _field(default=None, metadata={"wire": "tag"})
    user_id: str | None = _field(default=None, metadata={"wire": "userId"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class BrokerDepositWire(WireStruct):
    """`BrokerDeposit` as it travels."""

    order_id: str = _wire_field(name="orderId")
    tx_id: str | None = _wire_field(default=None, name="txId")
    coin: str | None = None
    type: str | None = None
    dest: str | None = None
    amount: DecimalText | None = None
    status: str | None = None
    from_address: str | None = _wire_field(default=None, name="fromAddress")
    to_address: str | None = _wire_field(default=None, name="toAddress")
    fee: DecimalText | None = None
    chain: str | None = None
    confirm: str | None = None
    tag: str | None = None
    user_id: str | None = _wire_field(default=None, name="userId")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("amount", "amount", False, True),
    ("fee", "fee", False, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_broker_deposit(wire: BrokerDepositWire) -> BrokerDeposit:
    """Checked and converted: wire twin -> model."""
    if f"{wire.amount or ''}{wire.fee or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return BrokerDeposit(
            wire.order_id,
            wire.tx_id,
            wire.coin,
            wire.type,
            wire.dest,
            Decimal(wire.amount) if wire.amount else None,
            None if wire.status is None else read_broker_movement_status(wire.status),
            wire.from_address,
            wire.to_address,
            Decimal(wire.fee) if wire.fee else None,
            wire.chain,
            wire.confirm,
            wire.tag,
            wire.user_id,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
