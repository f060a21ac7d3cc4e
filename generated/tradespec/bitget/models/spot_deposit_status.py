"""Generated from specs/bitget/spot_wallet.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotDepositStatus(OpenEnum):
    """What became of a deposit; pending waits for confirmations."""

    PENDING = "pending"
    FAIL = "fail"
    SUCCESS = "success"


SpotDepositStatusLike = SpotDepositStatus | Literal["pending", "fail", "success"]
"""A member or its exact text."""

read_spot_deposit_status = reader(SpotDepositStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
