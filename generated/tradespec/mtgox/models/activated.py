"""Generated from specs/mtgox/account.yaml; do not edit."""

from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.secret import Secret
from tradespec.core.wire import WireStruct


@_define(match_args=False)
class Activated:
    """A new API key.

    Attributes:
        rest_key: The API key, a UUID.
        secret: Its secret in base64.
        rights: What the key may do, by the name of the right. Unconfirmed: What stands behind a name.
    """

    rest_key: Secret = _field(metadata={"wire": "Rest-Key"})
    secret: Secret = _field(metadata={"wire": "Secret"})
    rights: Any | None = _field(default=None, metadata={"wire": "Rights"})


class ActivatedWire(WireStruct):
    """`Activated` as it travels."""

    rest_key: str = _wire_field(name="Rest-Key")
    secret: str = _wire_field(name="Secret")
    rights: Any = _wire_field(default=None, name="Rights")


def build_activated(wire: ActivatedWire) -> Activated:
    """Checked and converted: wire twin -> model."""
    return Activated(
        Secret(wire.rest_key),
        Secret(wire.secret),
        wire.rights,
    )
