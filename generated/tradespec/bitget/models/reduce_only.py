"""Generated from specs/bitget/futures.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class ReduceOnly(OpenEnum):
    """YES if the order may only make a position smaller."""

    YES = "YES"
    NO = "NO"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"yes": "write 'YES'", "no": "write 'NO'", "true": "write 'YES'", "false": "write 'NO'"}


ReduceOnlyLike = ReduceOnly | Literal["YES", "NO"]
"""A member or its exact text."""

read_reduce_only = reader(ReduceOnly)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
