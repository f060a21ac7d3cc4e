"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class P2PLanguage(OpenEnum):
    """Language of names."""

    ZH_CN = "zh-CN"
    EN_US = "en-US"


P2PLanguageLike = P2PLanguage | Literal["zh-CN", "en-US"]
"""A member or its exact text."""

read_p2p_language = reader(P2PLanguage)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
