"""Generated from specs/bitget/user.yaml; do not edit."""

from __future__ import annotations

from decimal import InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class UserCreatedSubaccount:
    """A sub-account that was made.

    Attributes:
        suba_account_uid: User id.
        suba_account_name: Name, masked.
        status: normal, freeze or del.
        label: Note.
        perm_list: What it may do.
        c_time: When it was made. Unix time in milliseconds.
        u_time: When it was changed. Unix time in milliseconds.
    """

    suba_account_uid: str = _field(metadata={"wire": "subaAccountUid"})
    suba_account_name: str | None = _field(default=None, metadata={"wire": "subaAccountName"})
    status: str | None = _field(default=None, metadata={"wire": "status"})
    label: str | None = _field(default=None, metadata={"wire": "label"})
    perm_list: list[str] | None = _field(default=None, metadata={"wire": "permList"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class UserCreatedSubaccountWire(WireStruct):
    """`UserCreatedSubaccount` as it travels."""

    suba_account_uid: str = _wire_field(name="subaAccountUid")
    suba_account_name: str | None = _wire_field(default=None, name="subaAccountName")
    status: str | None = None
    label: str | None = None
    perm_list: list[str] | None = _wire_field(default=None, name="permList")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (("c_time", "cTime", True, True), ("u_time", "uTime", True, True))


def build_user_created_subaccount(wire: UserCreatedSubaccountWire) -> UserCreatedSubaccount:
    """Checked and converted: wire twin -> model."""
    if f"{wire.c_time or ''}{wire.u_time or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return UserCreatedSubaccount(
            wire.suba_account_uid,
            wire.suba_account_name,
            wire.status,
            wire.label,
            wire.perm_list,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
