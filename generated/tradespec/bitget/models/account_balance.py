"""Generated from specs/bitget/common.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal

from .balance_account_type import BalanceAccountType, read_balance_account_type


@_define(match_args=False)
class AccountBalance:
    """Worth of one account.

    Attributes:
        account_type: Which account.
        usdt_balance: Worth in USDT.
    """

    account_type: BalanceAccountType = _field(metadata={"wire": "accountType"})
    usdt_balance: Decimal | None = _field(
        default=None, metadata={"wire": "usdtBalance", "quoted": True, "money": "amount"}
    )


class AccountBalanceWire(WireStruct):
    """`AccountBalance` as it travels."""

    account_type: str = _wire_field(name="accountType")
    usdt_balance: DecimalText | None = _wire_field(default=None, name="usdtBalance")


def build_account_balance(wire: AccountBalanceWire) -> AccountBalance:
    """Checked and converted: wire twin -> model."""
    return AccountBalance(
        read_balance_account_type(wire.account_type),
        decimal(wire.usdt_balance, "usdtBalance") if wire.usdt_balance else None,
    )
