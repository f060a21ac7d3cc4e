"""Generated from specs/bitget/common.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BusinessLine(OpenEnum):
    """spot, margin, or mix, which is Bitget's word for futures."""

    MIX = "mix"
    SPOT = "spot"
    MARGIN = "margin"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"futures": "write mix", "contract": "write mix"}


BusinessLineLike = BusinessLine | Literal["mix", "spot", "margin"]
"""A member or its exact text."""

read_business_line = reader(BusinessLine)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
