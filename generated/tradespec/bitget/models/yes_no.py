"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class YesNo(OpenEnum):
    """yes or no, as a word. Compare it with 'yes'; as a Python condition both words are true."""

    YES = "yes"
    NO = "no"


YesNoLike = YesNo | Literal["yes", "no"]
"""A member or its exact text."""

read_yes_no = reader(YesNo)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
