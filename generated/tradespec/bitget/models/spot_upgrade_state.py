"""Generated from specs/bitget/spot_account.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotUpgradeState(OpenEnum):
    """How far an upgrade is."""

    PROCESS = "process"
    SUCCESS = "success"
    FAIL = "fail"


SpotUpgradeStateLike = SpotUpgradeState | Literal["process", "success", "fail"]
"""A member or its exact text."""

read_spot_upgrade_state = reader(SpotUpgradeState)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
