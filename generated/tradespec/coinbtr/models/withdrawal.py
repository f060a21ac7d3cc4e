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
        coin: Symbol of the coin, in upper case.
        txid: Id of the transaction, 64 hexadecimal digits for bitcoins.
        status: signed is the only status that was ever shown.
        date: When it was taken in, in UTC with milliseconds.
    """

    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    txid: str | None = _field(default=None, metadata={"wire": "txid"})
    status: str | None = _field(default=None, metadata={"wire": "status"})
    date: datetime | None = _field(default=None, metadata={"wire": "date", "time": "offset"})


class WithdrawalWire(WireStruct):
    """`Withdrawal` as it travels."""

    coin: str | None = None
    txid: str | None = None
    status: str | None = None
    date: OffsetText | None = None


def build_withdrawal(wire: WithdrawalWire) -> Withdrawal:
    """Checked and converted: wire twin -> model."""
    return Withdrawal(
        wire.coin,
        wire.txid,
        wire.status,
        offset(wire.date, "date") if wire.date else None,
    )
