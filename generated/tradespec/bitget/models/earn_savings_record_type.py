"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnSavingsRecordType(OpenEnum):
    """Kind of a record; deduction is a penalty and occurs with fixed savings only."""

    SUBSCRIBE = "subscribe"
    REDEEM = "redeem"
    PAY_INTEREST = "pay_interest"
    DEDUCTION = "deduction"


EarnSavingsRecordTypeLike = EarnSavingsRecordType | Literal["subscribe", "redeem", "pay_interest", "deduction"]
"""A member or its exact text."""

read_earn_savings_record_type = reader(EarnSavingsRecordType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
