"""Generated from specs/bitget/margin_isolated.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class IsolatedFlashRepayResult(OpenEnum):
    """success where the repayment was begun, else failure."""

    SUCCESS = "success"
    FAILURE = "failure"


IsolatedFlashRepayResultLike = IsolatedFlashRepayResult | Literal["success", "failure"]
"""A member or its exact text."""

read_isolated_flash_repay_result = reader(IsolatedFlashRepayResult)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
