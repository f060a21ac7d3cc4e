"""Generated from specs/coinbtr/account.yaml; do not edit."""

from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, opened


@_define(match_args=False)
class SessionPermissions:
    """Rights of a key.

    Attributes:
        withdraw: Whether it may `withdraw`.
        deposit: Whether it may ask for deposit addresses.
        trade: Whether it may place and cancel orders.
    """

    withdraw: bool | None = _field(default=None, metadata={"wire": "withdraw"})
    deposit: bool | None = _field(default=None, metadata={"wire": "deposit"})
    trade: bool | None = _field(default=None, metadata={"wire": "trade"})
    additional: dict[str, Any] = _field(factory=dict[str, Any], metadata={"additional": True})


class _SessionPermissionsFields(WireStruct):
    """`SessionPermissions` as it travels."""

    withdraw: bool | None = None
    deposit: bool | None = None
    trade: bool | None = None


SessionPermissionsWire = Any
"""`SessionPermissions` as it travels: anything at all."""


def build_session_permissions(wire: SessionPermissionsWire) -> SessionPermissions:
    """Checked and converted: wire twin -> model."""
    fields, additional = opened(wire, _SessionPermissionsFields)
    return SessionPermissions(
        fields.withdraw,
        fields.deposit,
        fields.trade,
        additional,
    )
