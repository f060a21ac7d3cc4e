"""Generated from specs/mtgox/asyncapi.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct

from .history_type import HistoryType, read_history_type
from .money import Money, MoneyWire, build_money


@_define(match_args=False)
class WalletChange:
    """A movement in an own wallet.

    Attributes:
        op: in and out are bitcoins bought and sold, spent and earned the money for them, fee what a trade or a
            withdrawal cost; deposit and withdraw cross the border of Mt.Gox.
        amount: How much. op says in which direction.
        balance: What the wallet holds after it.
        info: What it was, for people.
        ref: Null in all samples.
    """

    op: HistoryType = _field(metadata={"wire": "op"})
    amount: Money = _field(metadata={"wire": "amount"})
    balance: Money = _field(metadata={"wire": "balance"})
    info: str | None = _field(default=None, metadata={"wire": "info"})
    ref: str | None = _field(default=None, metadata={"wire": "ref"})


class WalletChangeWire(WireStruct):
    """`WalletChange` as it travels."""

    op: str
    amount: MoneyWire
    balance: MoneyWire
    info: str | None = None
    ref: str | None = None


def build_wallet_change(wire: WalletChangeWire) -> WalletChange:
    """Checked and converted: wire twin -> model."""
    return WalletChange(
        read_history_type(wire.op),
        build_money(wire.amount, "amount"),
        build_money(wire.balance, "balance"),
        wire.info,
        wire.ref,
    )
