"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class MarginFlashRepayStatus(OpenEnum):
    """State of a flash repayment. FINISH is the only value that is documented."""

    FINISH = "FINISH"


MarginFlashRepayStatusLike = MarginFlashRepayStatus | Literal["FINISH"]
"""A member or its exact text."""

read_margin_flash_repay_status = reader(MarginFlashRepayStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
