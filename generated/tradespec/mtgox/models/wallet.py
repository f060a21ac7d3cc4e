"""Generated from specs/mtgox/account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import IntegerText, WireStruct, whole

from .money import Money, MoneyWire, build_money


@_define(match_args=False)
class Wallet:
    """Funds in one currency.

    Attributes:
        balance: All of it, what open orders ask for included. Unconfirmed: Whether what open orders ask for is in
            it.
        operations: Number of entries in its history. Unconfirmed: What it counts.
        max_withdraw: What may be withdrawn now. Unconfirmed: What it takes into account.
        daily_withdraw_limit: What may be withdrawn in a day; null without limit. Unconfirmed: What null means.
        monthly_withdraw_limit: What may be withdrawn in a month; null without limit. Unconfirmed: What null means.
        open_orders: What open orders ask for. Absent before 2013. Unconfirmed: Its meaning, which is read out of
            its name.
    """

    balance: Money = _field(metadata={"wire": "Balance"})
    operations: int = _field(metadata={"wire": "Operations"})
    max_withdraw: Money = _field(metadata={"wire": "Max_Withdraw"})
    daily_withdraw_limit: Money | None = _field(default=None, metadata={"wire": "Daily_Withdraw_Limit"})
    monthly_withdraw_limit: Money | None = _field(default=None, metadata={"wire": "Monthly_Withdraw_Limit"})
    open_orders: Money | None = _field(default=None, metadata={"wire": "Open_Orders"})


class WalletWire(WireStruct):
    """`Wallet` as it travels."""

    balance: MoneyWire = _wire_field(name="Balance")
    operations: int | IntegerText = _wire_field(name="Operations")
    max_withdraw: MoneyWire = _wire_field(name="Max_Withdraw")
    daily_withdraw_limit: MoneyWire | None = _wire_field(default=None, name="Daily_Withdraw_Limit")
    monthly_withdraw_limit: MoneyWire | None = _wire_field(default=None, name="Monthly_Withdraw_Limit")
    open_orders: MoneyWire | None = _wire_field(default=None, name="Open_Orders")


def build_wallet(wire: WalletWire) -> Wallet:
    """Checked and converted: wire twin -> model."""
    return Wallet(
        build_money(wire.balance, "Balance"),
        whole(wire.operations, "Operations"),
        build_money(wire.max_withdraw, "Max_Withdraw"),
        None if wire.daily_withdraw_limit is None else build_money(wire.daily_withdraw_limit, "Daily_Withdraw_Limit"),
        None
        if wire.monthly_withdraw_limit is None
        else build_money(wire.monthly_withdraw_limit, "Monthly_Withdraw_Limit"),
        None if wire.open_orders is None else build_money(wire.open_orders, "Open_Orders"),
    )
