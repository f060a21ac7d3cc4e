"""Generated from specs/bitget/spot_wallet.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .spot_transfer_type import SpotTransferType, read_spot_transfer_type
from .spot_withdrawal_status import SpotWithdrawalStatus, read_spot_withdrawal_status


@_define(match_args=False)
class SpotWithdrawal:
    """One withdrawal.

    Attributes:
        order_id: Id of the withdrawal, the cursor of the list.
        coin: The coin.
        size: How much of the coin.
        trade_id: Hash of the transaction on the chain; id of the trade for an internal transfer.
        dest: Over a chain, or to another user of Bitget.
        client_oid: Your id of it.
        type: Always withdraw.
        tag: Tag (memo) of the address; empty when none.
        fee: Fee in the coin; 0 or negative.
        status: What became of it.
        to_address: Address, or user for an internal transfer, that got it.
        from_address: Address, or user for an internal transfer, that sent it; mostly null.
        confirm: Confirmations so far.
        chain: The chain; without meaning for an internal transfer.
        c_time: When it was asked for, in ms since 1970.
        u_time: When it last changed, in ms since 1970.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    coin: str = _field(metadata={"wire": "coin"})
    size: Decimal = _field(metadata={"wire": "size", "quoted": True, "money": "amount"})
    trade_id: str | None = _field(default=None, metadata={"wire": "tradeId"})
    dest: SpotTransferType | None = _field(default=None, metadata={"wire": "dest"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})
    type: str | None = _field(default=None, metadata={"wire": "type"})
    tag: str | None = _field(default=None, metadata={"wire": "tag"})
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "quoted": True, "money": "fee"})
    status: SpotWithdrawalStatus | None = _field(default=None, metadata={"wire": "status"})
    to_address: str | None = _field(default=None, metadata={"wire": "toAddress"})
    from_address: str | None = _field(default=None, metadata={"wire": "fromAddress"})
    confirm: int | None = _field(default=None, metadata={"wire": "confirm", "quoted": True})
    chain: str | None = _field(default=None, metadata={"wire": "chain"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class SpotWithdrawalWire(WireStruct):
    """`SpotWithdrawal` as it travels."""

    order_id: str = _wire_field(name="orderId")
    coin: str
    size: DecimalText
    trade_id: str | None = _wire_field(default=None, name="tradeId")
    dest: str | None = None
    client_oid: str | None = _wire_field(default=None, name="clientOid")
    type: str | None = None
    tag: str | None = None
    fee: DecimalText | None = None
    status: str | None = None
    to_address: str | None = _wire_field(default=None, name="toAddress")
    from_address: str | None = _wire_field(default=None, name="fromAddress")
    confirm: IntegerText | None = None
    chain: str | None = None
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("size", "size", False, False),
    ("fee", "fee", False, True),
    ("confirm", "confirm", True, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_spot_withdrawal(wire: SpotWithdrawalWire) -> SpotWithdrawal:
    """Checked and converted: wire twin -> model."""
    if f"{wire.size}{wire.fee or ''}{wire.confirm or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotWithdrawal(
            wire.order_id,
            wire.coin,
            Decimal(wire.size),
            wire.trade_id,
            None if wire.dest is None else read_spot_transfer_type(wire.dest),
            wire.client_oid,
            wire.type,
            wire.tag,
            Decimal(wire.fee) if wire.fee else None,
            None if wire.status is None else read_spot_withdrawal_status(wire.status),
            wire.to_address,
            wire.from_address,
            int(wire.confirm) if wire.confirm else None,
            wire.chain,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
