"""Generated from specs/bitget/broker_keys.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.secret import Secret
from tradespec.core.wire import WireStruct

from .broker_key_permission import BrokerKeyPermission, read_broker_key_permission
from .broker_key_type import BrokerKeyType, read_broker_key_type


@_define(match_args=False)
class BrokerSecretKey:
    """A key with its secret.

    Attributes:
        api_key: The key.
        sub_uid: User id of the sub-account.
        secret_key: Its secret. Keep it out of logs.
        label: Note.
        ip_list: Addresses from which it may be used.
        perm_type: Read only, or to write as well.
        perm_list: What it may do.
    """

    api_key: str = _field(metadata={"wire": "apiKey"})
    sub_uid: str | None = _field(default=None, metadata={"wire": "subUid"})
    secret_key: Secret | None = _field(default=None, metadata={"wire": "secretKey"})
    label: str | None = _field(default=None, metadata={"wire": "label"})
    ip_list: list[str] | None = _field(default=None, metadata={"wire": "ipList"})
    perm_type: BrokerKeyType | None = _field(default=None, metadata={"wire": "permType"})
    perm_list: list[BrokerKeyPermission] | None = _field(default=None, metadata={"wire": "permList"})


class BrokerSecretKeyWire(WireStruct):
    """`BrokerSecretKey` as it travels."""

    api_key: str = _wire_field(name="apiKey")
    sub_uid: str | None = _wire_field(default=None, name="subUid")
    secret_key: str | None = _wire_field(default=None, name="secretKey")
    label: str | None = None
    ip_list: list[str] | None = _wire_field(default=None, name="ipList")
    perm_type: str | None = _wire_field(default=None, name="permType")
    perm_list: list[str] | None = _wire_field(default=None, name="permList")


def build_broker_secret_key(wire: BrokerSecretKeyWire) -> BrokerSecretKey:
    """Checked and converted: wire twin -> model."""
    return BrokerSecretKey(
        wire.api_key,
        wire.sub_uid,
        None if wire.secret_key is None else Secret(wire.secret_key),
        wire.label,
        wire.ip_list,
        None if wire.perm_type is None else read_broker_key_type(wire.perm_type),
        None if wire.perm_list is None else [read_broker_key_permission(item) for item in wire.perm_list],
    )
