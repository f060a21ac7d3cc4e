"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from decimal import InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class BrokerSubaccountEmail:
    """Mail address of a sub-account.

    Attributes:
        sub_uid: User id.
        subaccount_name: Name, in the form of a mail address.
        subaccount_email: The address.
        c_time: When it was made. Unix time in milliseconds.
        u_time: When it was changed. Unix time in milliseconds.
    """

    sub_uid: str = _field(metadata={"wire": "subUid"})
    subaccount_name: str | None = _field(default=None, metadata={"wire": "subaccountName"})
    subaccount_email: str | None = _field(default=None, metadata={"wire": "subaccountEmail"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class BrokerSubaccountEmailWire(WireStruct):
    """`BrokerSubaccountEmail` as it travels."""

    sub_uid: str = _wire_field(name="subUid")
    subaccount_name: str | None = _wire_field(default=None, name="subaccountName")
    subaccount_email: str | None = _wire_field(default=None, name="subaccountEmail")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (("c_time", "cTime", True, True), ("u_time", "uTime", True, True))


def build_broker_subaccount_email(wire: BrokerSubaccountEmailWire) -> BrokerSubaccountEmail:
    """Checked and converted: wire twin -> model."""
    if f"{wire.c_time or ''}{wire.u_time or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return BrokerSubaccountEmail(
            wire.sub_uid,
            wire.subaccount_name,
            wire.subaccount_email,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
