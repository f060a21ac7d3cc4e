"""Generated from specs/bitflyer/account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, not_finite


@_define(match_args=False)
class Balance:
    """What the account holds of one currency.

    Attributes:
        currency_code: Currency, such as JPY or BTC.
        amount: All that is held, in that currency.
        available: What no open order has reserved, in that currency.
    """

    currency_code: str = _field(metadata={"wire": "currency_code"})
    amount: Decimal = _field(metadata={"wire": "amount", "money": "amount"})
    available: Decimal = _field(metadata={"wire": "available", "money": "amount"})


class BalanceWire(WireStruct):
    """`Balance` as it travels."""

    currency_code: str
    amount: Decimal
    available: Decimal


def build_balance(wire: BalanceWire) -> Balance:
    """Checked and converted: wire twin -> model."""
    return Balance(
        wire.currency_code,
        wire.amount if wire.amount.is_finite() else not_finite(wire.amount, "amount"),
        wire.available if wire.available.is_finite() else not_finite(wire.available, "available"),
    )
