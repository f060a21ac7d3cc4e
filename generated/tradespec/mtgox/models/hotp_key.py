"""Generated from specs/mtgox/account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.secret import Secret
from tradespec.core.wire import WireStruct


@_define(match_args=False)
class HotpKey:
    """A key for one-time passwords.

    Unconfirmed: All of it for v1.

    Attributes:
        serial: Its serial number.
        name: Its name, such as OTP#123.
        key: The key in hex.
        key_base32: The same key in base32.
    """

    serial: str | None = _field(default=None, metadata={"wire": "serial"})
    name: str | None = _field(default=None, metadata={"wire": "name"})
    key: Secret | None = _field(default=None, metadata={"wire": "key"})
    key_base32: Secret | None = _field(default=None, metadata={"wire": "key_base32"})


class HotpKeyWire(WireStruct):
    """`HotpKey` as it travels."""

    serial: str | None = None
    name: str | None = None
    key: str | None = None
    key_base32: str | None = None


def build_hotp_key(wire: HotpKeyWire) -> HotpKey:
    """Checked and converted: wire twin -> model."""
    return HotpKey(
        wire.serial,
        wire.name,
        None if wire.key is None else Secret(wire.key),
        None if wire.key_base32 is None else Secret(wire.key_base32),
    )
