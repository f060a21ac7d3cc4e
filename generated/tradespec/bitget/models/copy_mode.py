"""Generated from specs/bitget/copy_common.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class CopyMode(OpenEnum):
    """basic follows with one setting and can follow new symbols by itself; advanced has settings for each symbol."""

    BASIC = "basic"
    ADVANCED = "advanced"


CopyModeLike = CopyMode | Literal["basic", "advanced"]
"""A member or its exact text."""

read_copy_mode = reader(CopyMode)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
