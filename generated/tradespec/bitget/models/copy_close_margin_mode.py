"""Generated from specs/bitget/copy_mix_follower.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class CopyCloseMarginMode(OpenEnum):
    """isolated or cross; without the ending that orders use."""

    ISOLATED = "isolated"
    CROSS = "cross"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"crossed": "write cross"}


CopyCloseMarginModeLike = CopyCloseMarginMode | Literal["isolated", "cross"]
"""A member or its exact text."""

read_copy_close_margin_mode = reader(CopyCloseMarginMode)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
