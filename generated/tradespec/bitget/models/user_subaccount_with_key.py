"""Generated from specs/bitget/user.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.secret import Secret
from tradespec.core.wire import WireStruct


@_define(match_args=False)
class UserSubaccountWithKey:
    """A new sub-account with its key.

    Attributes:
        sub_account_uid: User id.
        sub_account_api_key: The key.
        secret_key: Its secret. Keep it out of logs.
        sub_account_name: Name, masked.
        label: Note.
        perm_list: What the key may do.
        ip_list: Addresses from which it may be used.
    """

    sub_account_uid: str = _field(metadata={"wire": "subAccountUid"})
    sub_account_api_key: str = _field(metadata={"wire": "subAccountApiKey"})
    secret_key: Secret = _field(metadata={"wire": "secretKey"})
    sub_account_name: str | None = _field(default=None, metadata={"wire": "subAccountName"})
    label: str | None = _field(default=None, metadata={"wire": "label"})
    perm_list: list[str] | None = _field(default=None, metadata={"wire": "permList"})
    ip_list: list[str] | None = _field(default=None, metadata={"wire": "ipList"})


class UserSubaccountWithKeyWire(WireStruct):
    """`UserSubaccountWithKey` as it travels."""

    sub_account_uid: str = _wire_field(name="subAccountUid")
    sub_account_api_key: str = _wire_field(name="subAccountApiKey")
    secret_key: str = _wire_field(name="secretKey")
    sub_account_name: str | None = _wire_field(default=None, name="subAccountName")
    label: str | None = None
    perm_list: list[str] | None = _wire_field(default=None, name="permList")
    ip_list: list[str] | None = _wire_field(default=None, name="ipList")


def build_user_subaccount_with_key(wire: UserSubaccountWithKeyWire) -> UserSubaccountWithKey:
    """Checked and converted: wire twin -> model."""
    return UserSubaccountWithKey(
        wire.sub_account_uid,
        wire.sub_account_api_key,
        Secret(wire.secret_key),
        wire.sub_account_name,
        wire.label,
        wire.perm_list,
        wire.ip_list,
    )
