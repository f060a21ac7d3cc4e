"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotBookStep(OpenEnum):
    """How far levels of the book are merged; step0 merges none."""

    STEP0 = "step0"
    STEP1 = "step1"
    STEP2 = "step2"
    STEP3 = "step3"
    STEP4 = "step4"
    STEP5 = "step5"


SpotBookStepLike = SpotBookStep | Literal["step0", "step1", "step2", "step3", "step4", "step5"]
"""A member or its exact text."""

read_spot_book_step = reader(SpotBookStep)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
