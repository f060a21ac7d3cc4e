"""Generated from specs/bitget/spot_wallet.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .spot_deposit_status import SpotDepositStatus, read_spot_deposit_status
from .spot_transfer_type import SpotTransferType, read_spot_transfer_type


@_define(match_args=False)
class SpotSubaccountDeposit:
    """One deposit of a sub-account.

    Attributes:
        order_id: Id of the deposit, the cursor of the list.
        coin: The coin.
        size: How much of the coin.
        trade_id: Hash of the transaction on the chain; id of the trade for an internal transfer.
        status: What became of it.
        to_address: Address, or user for an internal transfer, that got it.
        from_address: Address, or user for an internal transfer, that sent it; mostly null.
        dest: Over a chain, or from another user of Bitget.
        chain: The chain; without meaning for an internal transfer.
        client_oid: Your id.
        confirm: Confirmations so far.
        tag: Tag (memo) of the address.
        c_time: When it was seen first, in ms since 1970.
        u_time: When it last changed, in ms since 1970.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    coin: str = _field(metadata={"wire": "coin"})
    size: Decimal = _field(metadata={"wire": "size", "quoted": True, "money": "amount"})
    trade_id: str | None = _field(default=None, metadata={"wire": "tradeId"})
    status: SpotDepositStatus | None = _field(default=None, metadata={"wire": "status"})
    to_address: str | None = _field(default=None, metadata={"wire": "toAddress"})
    from_address: str | None = _field(default=None, metadata={"wire": "fromAddress"})
    dest: SpotTransferType | None = _field(default=None, metadata={"wire": "dest"})
    chain: str | None = _field(default=None, metadata={"wire": "chain"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})
    confirm: int | None = _field(default=None, metadata={"wire": "confirm", "quoted": True})
    tag: str | None = _field(default=None, metadata={"wire": "tag"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class SpotSubaccountDepositWire(WireStruct):
    """`SpotSubaccountDeposit` as it travels."""

    order_id: str = _wire_field(name="orderId")
    coin: str
    size: DecimalText
    trade_id: str | None = _wire_field(default=None, name="tradeId")
    status: str | None = None
    to_address: str | None = _wire_field(default=None, name="toAddress")
    from_address: str | None = _wire_field(default=None, name="fromAddress")
    dest: str | None = None
    chain: str | None = None
    client_oid: str | None = _wire_field(default=None, name="clientOid")
    confirm: IntegerText | None = None
    tag: str | None = None
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("size", "size", False, False),
    ("confirm", "confirm", True, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_spot_subaccount_deposit(wire: SpotSubaccountDepositWire) -> SpotSubaccountDeposit:
    """Checked and converted: wire twin -> model."""
    if f"{wire.size}{wire.confirm or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotSubaccountDeposit(
            wire.order_id,
            wire.coin,
            Decimal(wire.size),
            wire.trade_id,
            None if wire.status is None else read_spot_deposit_status(wire.status),
            wire.to_address,
            wire.from_address,
            None if wire.dest is None else read_spot_transfer_type(wire.dest),
            wire.chain,
            wire.client_oid,
            int(wire.confirm) if wire.confirm else None,
            wire.tag,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
