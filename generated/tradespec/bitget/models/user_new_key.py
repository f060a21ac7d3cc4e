"""Generated from specs/bitget/user.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.secret import Secret
from tradespec.core.wire import WireStruct


@_define(match_args=False)
class UserNewKey:
    """A key with its secret.

    Attributes:
        sub_account_api_key: The key.
        sub_account_uid: User id of the sub-account.
        label: Note.
        secret_key: Its secret. Keep it out of logs.
        perm_list: What the key may do.
        ip_list: Addresses from which it may be used.
    """

    sub_account_api_key: str = _field(metadata={"wire": "subAccountApiKey"})
    sub_account_uid: str | None = _field(default=None, metadata={"wire": "subAccountUid"})
    label: str | None = _field(default=None, metadata={"wire": "label"})
    secret_key: Secret | None = _field(default=None, metadata={"wire": "secretKey"})
    perm_list: list[str] | None = _field(default=None, metadata={"wire": "permList"})
    ip_list: list[str] | None = _field(default=None, metadata={"wire": "ipList"})


class UserNewKeyWire(WireStruct):
    """`UserNewKey` as it travels."""

    sub_account_api_key: str = _wire_field(name="subAccountApiKey")
    sub_account_uid: str | None = _wire_field(default=None, name="subAccountUid")
    label: str | None = None
    secret_key: str | None = _wire_field(default=None, name="secretKey")
    perm_list: list[str] | None = _wire_field(default=None, name="permList")
    ip_list: list[str] | None = _wire_field(default=None, name="ipList")


def build_user_new_key(wire: UserNewKeyWire) -> UserNewKey:
    """Checked and converted: wire twin -> model."""
    return UserNewKey(
        wire.sub_account_api_key,
        wire.sub_account_uid,
        wire.label,
        None if wire.secret_key is None else Secret(wire.secret_key),
        wire.perm_list,
        wire.ip_list,
    )
