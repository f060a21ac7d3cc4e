"""Generated from specs/bitget/copy_common.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class CopyTraceType(OpenEnum):
    """How much a follower copies. percent is a multiple of the trader's size (1 the same, 2 twice), amount a fixed amount, count a fixed number of pieces."""

    PERCENT = "percent"
    AMOUNT = "amount"
    COUNT = "count"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"PERCENT": "write percent", "ratio": "write percent", "fixed": "write amount"}


CopyTraceTypeLike = CopyTraceType | Literal["percent", "amount", "count"]
"""A member or its exact text."""

read_copy_trace_type = reader(CopyTraceType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
