"""Generated from specs/bitget/tax.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class TaxMarginType(OpenEnum):
    """Which margin account."""

    ISOLATED = "isolated"
    CROSSED = "crossed"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"cross": "write crossed"}


TaxMarginTypeLike = TaxMarginType | Literal["isolated", "crossed"]
"""A member or its exact text."""

read_tax_margin_type = reader(TaxMarginType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
