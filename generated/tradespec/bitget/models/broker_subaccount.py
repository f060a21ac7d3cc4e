"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from decimal import InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, IntegerText, WireStruct, check_numbers

from .broker_permission import BrokerPermission, read_broker_permission
from .broker_subaccount_status import BrokerSubaccountStatus, read_broker_subaccount_status


@_define(match_args=False)
class BrokerSubaccount:
    """A sub-account.

    Attributes:
        sub_uid: User id.
        subaccount_name: Name, in the form of a mail address.
        status: State.
        perm_list: What it may do.
        label: Note.
        language: Language.
        c_time: When it was made. Unix time in milliseconds.
        u_time: When it was changed. Unix time in milliseconds.
    """

    sub_uid: str = _field(metadata={"wire": "subUid"})
    subaccount_name: str | None = _field(default=None, metadata={"wire": "subaccountName"})
    status: BrokerSubaccountStatus | None = _field(default=None, metadata={"wire": "status"})
    perm_list: list[BrokerPermission] | None = _field(default=None, metadata={"wire": "permList"})
    label: str | None = _field(default=None, metadata={"wire": "label"})
    language: str | None = _field(default=None, metadata={"wire": "language"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class BrokerSubaccountWire(WireStruct):
    """`BrokerSubaccount` as it travels."""

    sub_uid: str = _wire_field(name="subUid")
    subaccount_name: str | None = _wire_field(default=None, name="subaccountName")
    status: str | None = None
    perm_list: list[str] | None = _wire_field(default=None, name="permList")
    label: str | None = None
    language: str | None = None
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (("c_time", "cTime", True, True), ("u_time", "uTime", True, True))


def build_broker_subaccount(wire: BrokerSubaccountWire) -> BrokerSubaccount:
    """Checked and converted: wire twin -> model."""
    if f"{wire.c_time or ''}{wire.u_time or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return BrokerSubaccount(
            wire.sub_uid,
            wire.subaccount_name,
            None if wire.status is None else read_broker_subaccount_status(wire.status),
            None if wire.perm_list is None else [read_broker_permission(item) for item in wire.perm_list],
            wire.label,
            wire.language,
            int(wire.c_time) if wire.c_time else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
