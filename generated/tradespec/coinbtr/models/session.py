"""Generated from specs/coinbtr/account.yaml; do not edit."""

from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, opened

from .session_token import SessionToken, SessionTokenWire, build_session_token


@_define(match_args=False)
class Session:
    """A session.

    Unconfirmed: All fields, which a revision of the document added.

    Attributes:
        username: Name of the account.
        ip: Address from which the call came.
        token: The key in use.
    """

    username: str | None = _field(default=None, metadata={"wire": "username"})
    ip: str | None = _field(default=None, metadata={"wire": "ip"})
    token: SessionToken | None = _field(default=None, metadata={"wire": "token"})
    additional: dict[str, Any] = _field(factory=dict[str, Any], metadata={"additional": True})


class _SessionFields(WireStruct):
    """`Session` as it travels."""

    username: str | None = None
    ip: str | None = None
    token: SessionTokenWire | None = None


SessionWire = Any
"""`Session` as it travels: anything at all."""


def build_session(wire: SessionWire) -> Session:
    """Checked and converted: wire twin -> model."""
    fields, additional = opened(wire, _SessionFields)
    return Session(
        fields.username,
        fields.ip,
        None if fields.token is None else build_session_token(fields.token),
        additional,
    )
