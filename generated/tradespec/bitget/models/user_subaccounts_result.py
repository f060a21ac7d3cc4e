"""Generated from specs/bitget/user.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .user_created_subaccount import UserCreatedSubaccount, UserCreatedSubaccountWire, build_user_created_subaccount
from .user_failed_subaccount import UserFailedSubaccount, UserFailedSubaccountWire, build_user_failed_subaccount


@_define(match_args=False)
class UserSubaccountsResult:
    """What became of the names. The prefix suba is Bitget's.

    Attributes:
        failure_list: Names that were refused.
        success_list: Sub-accounts that were made.
    """

    failure_list: list[UserFailedSubaccount] | None = _field(default=None, metadata={"wire": "failureList"})
    success_list: list[UserCreatedSubaccount] | None = _field(default=None, metadata={"wire": "successList"})


class UserSubaccountsResultWire(WireStruct):
    """`UserSubaccountsResult` as it travels."""

    failure_list: list[UserFailedSubaccountWire] | None = _wire_field(default=None, name="failureList")
    success_list: list[UserCreatedSubaccountWire] | None = _wire_field(default=None, name="successList")


def build_user_subaccounts_result(wire: UserSubaccountsResultWire) -> UserSubaccountsResult:
    """Checked and converted: wire twin -> model."""
    return UserSubaccountsResult(
        None if wire.failure_list is None else [build_user_failed_subaccount(item) for item in wire.failure_list],
        None if wire.success_list is None else [build_user_created_subaccount(item) for item in wire.success_list],
    )
