"""Generated from specs/bitget/spot_wallet.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotWithdrawalStatus(OpenEnum):
    """What became of a withdrawal. The last three are known from a public client only."""

    PENDING = "pending"
    FAIL = "fail"
    SUCCESS = "success"
    PENDING_REVIEW = "pending_review"
    PENDING_REVIEW_FAIL = "pending_review_fail"
    REJECT = "reject"


SpotWithdrawalStatusLike = (
    SpotWithdrawalStatus | Literal["pending", "fail", "success", "pending_review", "pending_review_fail", "reject"]
)
"""A member or its exact text."""

read_spot_withdrawal_status = reader(SpotWithdrawalStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
