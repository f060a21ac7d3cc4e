"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class MarginInterestType(OpenEnum):
    """first is booked when a loan begins, scheduled for each further hour."""

    FIRST = "first"
    SCHEDULED = "scheduled"


MarginInterestTypeLike = MarginInterestType | Literal["first", "scheduled"]
"""A member or its exact text."""

read_margin_interest_type = reader(MarginInterestType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
