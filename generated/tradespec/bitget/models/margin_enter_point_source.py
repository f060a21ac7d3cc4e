"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class MarginEnterPointSource(OpenEnum):
    """How an order came in. SYS is the system, mostly a forced liquidation."""

    WEB = "WEB"
    API = "API"
    SYS = "SYS"
    ANDROID = "ANDROID"
    IOS = "IOS"


MarginEnterPointSourceLike = MarginEnterPointSource | Literal["WEB", "API", "SYS", "ANDROID", "IOS"]
"""A member or its exact text."""

read_margin_enter_point_source = reader(MarginEnterPointSource)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
