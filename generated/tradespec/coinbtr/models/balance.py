"""Generated from specs/coinbtr/wallet.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct, finite_or_none, not_finite


@_define(match_args=False)
class Balance:
    """What the account holds of one coin. The later document says what the words mean.

    Attributes:
        coin: Symbol of the coin, in upper case.
        balance: All of it. Unconfirmed: Whether it includes what is pending.
        available: What can be spent.
        pending: On its way in, not credited yet.
        deposit_address: Where to send the coin.
    """

    coin: str = _field(metadata={"wire": "coin"})
    balance: Decimal = _field(metadata={"wire": "balance", "money": "amount"})
    available: Decimal = _field(metadata={"wire": "available", "money": "amount"})
    pending: Decimal | None = _field(default=None, metadata={"wire": "pending", "money": "amount"})
    deposit_address: str | None = _field(default=None, metadata={"wire": "depositAddress"})


class BalanceWire(WireStruct):
    """`Balance` as it travels."""

    coin: str
    balance: Decimal
    available: Decimal
    pending: Decimal | None = None
    deposit_address: str | None = _wire_field(default=None, name="depositAddress")


def build_balance(wire: BalanceWire) -> Balance:
    """Checked and converted: wire twin -> model."""
    return Balance(
        wire.coin,
        wire.balance if wire.balance.is_finite() else not_finite(wire.balance, "balance"),
        wire.available if wire.available.is_finite() else not_finite(wire.available, "available"),
        finite_or_none(wire.pending, "pending"),
        wire.deposit_address,
    )
