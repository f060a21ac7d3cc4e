"""Generated from specs/bitget/copy_mix_follower.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class CopyLeverType(OpenEnum):
    """position: the leverage of your position. specify: the one that you give. trader: the trader's."""

    POSITION = "position"
    SPECIFY = "specify"
    TRADER = "trader"


CopyLeverTypeLike = CopyLeverType | Literal["position", "specify", "trader"]
"""A member or its exact text."""

read_copy_lever_type = reader(CopyLeverType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
