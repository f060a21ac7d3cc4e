"""Generated from specs/bitget/earn_elite.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnEliteRecordType(OpenEnum):
    """Kind of a record."""

    SUBSCRIBE = "subscribe"
    REDEEM = "redeem"
    INTEREST = "interest"


EarnEliteRecordTypeLike = EarnEliteRecordType | Literal["subscribe", "redeem", "interest"]
"""A member or its exact text."""

read_earn_elite_record_type = reader(EarnEliteRecordType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
