"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class StpMode(OpenEnum):
    """Which order goes when you would trade with yourself; the taker's mode decides."""

    NONE = "none"
    CANCEL_TAKER = "cancel_taker"
    CANCEL_MAKER = "cancel_maker"
    CANCEL_BOTH = "cancel_both"


StpModeLike = StpMode | Literal["none", "cancel_taker", "cancel_maker", "cancel_both"]
"""A member or its exact text."""

read_stp_mode = reader(StpMode)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
