"""Generated from specs/bitget/earn_sharkfin.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class EarnSharkfinRecordType(OpenEnum):
    """Kind of a record."""

    SUBSCRIPTION = "subscription"
    REDEMPTION = "redemption"
    INTEREST = "interest"


EarnSharkfinRecordTypeLike = EarnSharkfinRecordType | Literal["subscription", "redemption", "interest"]
"""A member or its exact text."""

read_earn_sharkfin_record_type = reader(EarnSharkfinRecordType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
