"""Generated from specs/bitget/user.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class UserFailedSubaccount:
    """A name that was refused.

    Attributes:
        suba_account_name: The name, masked.
    """

    suba_account_name: str | None = _field(default=None, metadata={"wire": "subaAccountName"})


class UserFailedSubaccountWire(WireStruct):
    """`UserFailedSubaccount` as it travels."""

    suba_account_name: str | None = _wire_field(default=None, name="subaAccountName")


def build_user_failed_subaccount(wire: UserFailedSubaccountWire) -> UserFailedSubaccount:
    """Checked and converted: wire twin -> model."""
    return UserFailedSubaccount(
        wire.suba_account_name,
    )
