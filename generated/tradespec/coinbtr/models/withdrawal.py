"""Generated from specs/coinbtr/wallet.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import OffsetText, WireStruct, offset


@_define(match_args=False)
class Withdrawal:
    """A withdrawal that was taken in.

    Attributes:
        status: signed is the only status that was ever shown.
        coin: Symbol of the coin, in upper case.
        txid: Id of the transaction, 64 hexadecimal digits for bitcoins.
        date: When it was taken in, in UTC with milliseconds.
    """

    status: str = _field(metadata={"wire": "status"})
    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    txid: str | None = _field(default=None, metadata={"wire": "txid"})
    date: datetime | None = _field(default=None, metadata={"wire": "date", "time": "offset"})


class WithdrawalWire(WireStruct):
    """`Withdrawal` as it travels."""

    status: str
    coin: str | None = None
    txid: str | None = None
    date: OffsetText | None = None


def build_withdrawal(wire: WithdrawalWire) -> Withdrawal:
    """Checked and converted: wire twin -> model."""
    return Withdrawal(
        wire.status,
        wire.coin,
        wire.txid,
        offset(wire.date, "date") if wire.date else None,
    )
