"""Generated from specs/bitget/spot_account.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotTransferRole(OpenEnum):
    """Whether the account sent or received."""

    INITIATOR = "initiator"
    RECEIVER = "receiver"


SpotTransferRoleLike = SpotTransferRole | Literal["initiator", "receiver"]
"""A member or its exact text."""

read_spot_transfer_role = reader(SpotTransferRole)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
