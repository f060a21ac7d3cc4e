"""Generated from specs/bitget/spot_plan.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotPlanType(OpenEnum):
    """What size counts: amount the base coin, total the quote coin."""

    AMOUNT = "amount"
    TOTAL = "total"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "normal_plan": "that is for futures, write amount or total",
            "track_plan": "there are no trailing stops on spot",
            "AMOUNT": "write amount",
            "TOTAL": "write total",
        }


SpotPlanTypeLike = SpotPlanType | Literal["amount", "total"]
"""A member or its exact text."""

read_spot_plan_type = reader(SpotPlanType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
