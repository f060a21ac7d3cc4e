"""Generated from specs/bitget/copy_mix_follower.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class CopyMarginType(OpenEnum):
    """trader: the margin mode of the trader. specify: your own."""

    TRADER = "trader"
    SPECIFY = "specify"


CopyMarginTypeLike = CopyMarginType | Literal["trader", "specify"]
"""A member or its exact text."""

read_copy_margin_type = reader(CopyMarginType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
