"""Generated from specs/bitget/earn_elite.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnEliteResultStatus(OpenEnum):
    """Where a subscription stands."""

    SETTLED = "settled"
    PENDING = "pending"
    REJECTED = "rejected"


EarnEliteResultStatusLike = EarnEliteResultStatus | Literal["settled", "pending", "rejected"]
"""A member or its exact text."""

read_earn_elite_result_status = reader(EarnEliteResultStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
