"""Generated from specs/bitget/user.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .user_subaccount import UserSubaccount, UserSubaccountWire, build_user_subaccount


@_define(match_args=False)
class UserSubaccounts:
    """A page of sub-accounts.

    Attributes:
        end_id: The next page begins after this id; pass it as id_less_than.
        sub_account_list: The sub-accounts.
    """

    end_id: str | None = _field(default=None, metadata={"wire": "endId"})
    sub_account_list: list[UserSubaccount] | None = _field(default=None, metadata={"wire": "subAccountList"})


class UserSubaccountsWire(WireStruct):
    """`UserSubaccounts` as it travels."""

    end_id: int | str | None = _wire_field(default=None, name="endId")
    sub_account_list: list[UserSubaccountWire] | None = _wire_field(default=None, name="subAccountList")


def build_user_subaccounts(wire: UserSubaccountsWire) -> UserSubaccounts:
    """Checked and converted: wire twin -> model."""
    return UserSubaccounts(
        None if wire.end_id is None else str(wire.end_id),
        None if wire.sub_account_list is None else [build_user_subaccount(item) for item in wire.sub_account_list],
    )
