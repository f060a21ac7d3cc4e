"""Generated from specs/bitflyer/wallet.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class BankAccount:
    """A bank account for withdrawals.

    Attributes:
        id: Number of the bank account, the bank_account_id of `withdraw`.
        is_verified: Whether bitFlyer has verified it.
        bank_name: Name of the bank.
        branch_name: Name or number of the branch.
        account_type: Kind of account, in the words of the bank.
        account_number: Account number; text, so that zeros in front are kept.
        account_name: Name of the holder.
    """

    id: int = _field(metadata={"wire": "id"})
    is_verified: bool = _field(metadata={"wire": "is_verified"})
    bank_name: str | None = _field(default=None, metadata={"wire": "bank_name"})
    branch_name: str | None = _field(default=None, metadata={"wire": "branch_name"})
    account_type: str | None = _field(default=None, metadata={"wire": "account_type"})
    account_number: str | None = _field(default=None, metadata={"wire": "account_number"})
    account_name: str | None = _field(default=None, metadata={"wire": "account_name"})


class BankAccountWire(WireStruct):
    """`BankAccount` as it travels."""

    id: int
    is_verified: bool
    bank_name: str | None = None
    branch_name: str | None = None
    account_type: str | None = None
    account_number: str | None = None
    account_name: str | None = None


def build_bank_account(wire: BankAccountWire) -> BankAccount:
    """Checked and converted: wire twin -> model."""
    return BankAccount(
        wire.id,
        wire.is_verified,
        wire.bank_name,
        wire.branch_name,
        wire.account_type,
        wire.account_number,
        wire.account_name,
    )
