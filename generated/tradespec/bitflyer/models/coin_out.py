"""Generated from specs/bitflyer/wallet.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import UtcText, WireStruct, finite_or_none, not_finite, utc

from .transfer_status import TransferStatus, read_transfer_status


@_define(match_args=False)
class CoinOut:
    """One withdrawal of coins.

    Attributes:
        id: Number of the withdrawal; a higher one is newer. It is the cursor of the list.
        order_id: Id of the withdrawal, such as CWD20151224-014040-077777.
        currency_code: Currency, such as BTC.
        amount: Amount sent, in that currency, without the fees.
        status: How far it is.
        event_date: When it happened, UTC.
        address: Address to which the coins went.
        tx_hash: Transaction on the blockchain.
        fee: Fee, in the same currency.
        additional_fee: Fee paid on top for a faster transaction, in the same currency.
    """

    id: int = _field(metadata={"wire": "id"})
    order_id: str = _field(metadata={"wire": "order_id"})
    currency_code: str = _field(metadata={"wire": "currency_code"})
    amount: Decimal = _field(metadata={"wire": "amount", "money": "amount"})
    status: TransferStatus = _field(metadata={"wire": "status"})
    event_date: datetime = _field(metadata={"wire": "event_date", "time": "utc"})
    address: str | None = _field(default=None, metadata={"wire": "address"})
    tx_hash: str | None = _field(default=None, metadata={"wire": "tx_hash"})
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "money": "fee"})
    additional_fee: Decimal | None = _field(default=None, metadata={"wire": "additional_fee", "money": "fee"})


class CoinOutWire(WireStruct):
    """`CoinOut` as it travels."""

    id: int
    order_id: str
    currency_code: str
    amount: Decimal
    status: str
    event_date: UtcText
    address: str | None = None
    tx_hash: str | None = None
    fee: Decimal | None = None
    additional_fee: Decimal | None = None


def build_coin_out(wire: CoinOutWire) -> CoinOut:
    """Checked and converted: wire twin -> model."""
    return CoinOut(
        wire.id,
        wire.order_id,
        wire.currency_code,
        wire.amount if wire.amount.is_finite() else not_finite(wire.amount, "amount"),
        read_transfer_status(wire.status),
        utc(wire.event_date, "event_date"),
        wire.address,
        wire.tx_hash,
        finite_or_none(wire.fee, "fee"),
        finite_or_none(wire.additional_fee, "additional_fee"),
    )
