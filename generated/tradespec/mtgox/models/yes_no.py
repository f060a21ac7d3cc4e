"""Generated from specs/mtgox/components.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class YesNo(OpenEnum):
    """Y or N."""

    Y = "Y"
    N = "N"


YesNoLike = YesNo | Literal["Y", "N"]
"""A member or its exact text."""

read_yes_no = reader(YesNo)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
