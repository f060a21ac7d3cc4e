"""Generated from specs/coinbtr/account.yaml; do not edit."""

from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, opened

from .session_permissions import SessionPermissions, SessionPermissionsWire, build_session_permissions


@_define(match_args=False)
class SessionToken:
    """A key, without the key itself.

    Attributes:
        expires: When it expires. The form is not known; the document's sample holds the word date.
        permissions: What it may do.
    """

    expires: str | None = _field(default=None, metadata={"wire": "expires"})
    permissions: SessionPermissions | None = _field(default=None, metadata={"wire": "permissions"})
    additional: dict[str, Any] = _field(factory=dict[str, Any], metadata={"additional": True})


class _SessionTokenFields(WireStruct):
    """`SessionToken` as it travels."""

    expires: str | None = None
    permissions: SessionPermissionsWire | None = None


SessionTokenWire = Any
"""`SessionToken` as it travels: anything at all."""


def build_session_token(wire: SessionTokenWire) -> SessionToken:
    """Checked and converted: wire twin -> model."""
    fields, additional = opened(wire, _SessionTokenFields)
    return SessionToken(
        fields.expires,
        None if fields.permissions is None else build_session_permissions(fields.permissions),
        additional,
    )
