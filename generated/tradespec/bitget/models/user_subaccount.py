"""Generated from specs/bitget/user.yaml; do not edit."""

from __future__ import annotations

from decimal import InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class UserSubaccount:
    """A virtual sub-account.

    Attributes:
        sub_account_uid: User id.
        sub_account_name: Name, masked.
        status: normal, freeze or del.
        perm_list: What it may do.
        label: Note.
        account_type: Kind of account, as newer answers say.
        binding_time: When it was bound, as newer answers say. Unix time in milliseconds.
        c_time: When it was made. Unix time in milliseconds.
        u_time: When it was changed. Unix time in milliseconds.
    """

    sub_account_uid: str = _field(metadata={"wire": "subAccountUid"})
    sub_account_name: str | None = _field(default=None, metadata={"wire": "subAccountName"})
    status: str | None = _field(default=None, metadata={"wire": "status"})
    perm_list: list[str] | None = _field(default=None, metadata={"wire": "permList"})
    label: str | None = _field(default=None, metadata={"wire": "label"})
    account_type: str | None = _field(default=None, metadata={"wire": "accountType"})
    binding_time: int | None = _field(default=None, metadata={"wire": "bindingTime", "quoted": True})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class UserSubaccountWire(WireStruct):
    """`UserSubaccount` as it travels."""

    sub_account_uid: str = _wire_field(name="subAccountUid")
    sub_account_name: str | None = _wire_field(default=None, name="subAccountName")
    status: str | None = None
    perm_list: list[str] | None = _wire_field(default=None, name="permList")
    label: str | None = None
    account_type: str | None = _wire_field(default=None, name="accountType")
    binding_time: IntegerText | None = _wire_field(default=None, name="bindingTime")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("binding_time", "bindingTime", True, True),
    ("c_time", "cTime", True, True),
    ("u_time", "uTime", True, True),
)


def build_user_subaccount(wire: UserSubaccountWire) -> UserSubaccount:
    """Checked and converted: wire twin -> model."""
    if f"{wire.binding_time or ''}{wire.c_time or ''}{wire.u_time or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return UserSubaccount(
            wire.sub_account_uid,
            wire.sub_account_name,
            wire.status,
            wire.perm_list,
            wire.label,
            wire.account_type,
            int(wire.binding_time) if wire.binding_time else None,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
