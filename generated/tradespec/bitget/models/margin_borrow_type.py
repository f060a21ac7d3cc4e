"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class MarginBorrowType(OpenEnum):
    """auto_loan was borrowed by an order, manual_loan by its owner."""

    AUTO_LOAN = "auto_loan"
    MANUAL_LOAN = "manual_loan"


MarginBorrowTypeLike = MarginBorrowType | Literal["auto_loan", "manual_loan"]
"""A member or its exact text."""

read_margin_borrow_type = reader(MarginBorrowType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
