"""Generated from specs/bitget/spot_wallet.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotInternalTarget(OpenEnum):
    """What names the user who gets an internal transfer."""

    UID = "uid"
    EMAIL = "email"
    MOBILE = "mobile"


SpotInternalTargetLike = SpotInternalTarget | Literal["uid", "email", "mobile"]
"""A member or its exact text."""

read_spot_internal_target = reader(SpotInternalTarget)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
