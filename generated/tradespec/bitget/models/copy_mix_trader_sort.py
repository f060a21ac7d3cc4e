"""Generated from specs/bitget/copy_mix_trader.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class CopyMixTraderSort(OpenEnum):
    """asc: oldest first. desc: newest first."""

    ASC = "asc"
    DESC = "desc"


CopyMixTraderSortLike = CopyMixTraderSort | Literal["asc", "desc"]
"""A member or its exact text."""

read_copy_mix_trader_sort = reader(CopyMixTraderSort)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
