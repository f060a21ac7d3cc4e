"""Generated from specs/bitget/spot_account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct

from .spot_upgrade_state import SpotUpgradeState, read_spot_upgrade_state


@_define(match_args=False)
class SpotUpgradeStatus:
    """How far the upgrade is.

    Attributes:
        status: How far it is.
        reason: Why it failed, such as upgrade_disabled.
    """

    status: SpotUpgradeState = _field(metadata={"wire": "status"})
    reason: str | None = _field(default=None, metadata={"wire": "reason"})


class SpotUpgradeStatusWire(WireStruct):
    """`SpotUpgradeStatus` as it travels."""

    status: str
    reason: str | None = None


def build_spot_upgrade_status(wire: SpotUpgradeStatusWire) -> SpotUpgradeStatus:
    """Checked and converted: wire twin -> model."""
    return SpotUpgradeStatus(
        read_spot_upgrade_state(wire.status),
        wire.reason,
    )
