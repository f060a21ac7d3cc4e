"""Generated from specs/bitget/copy_spot_trader.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class CopySpotTraderSymbolChange(OpenEnum):
    """add opens symbols for copying, delete closes them."""

    ADD = "add"
    DELETE = "delete"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"ADD": "write add", "DELETE": "write delete", "update": "there is nothing to update on spot"}


CopySpotTraderSymbolChangeLike = CopySpotTraderSymbolChange | Literal["add", "delete"]
"""A member or its exact text."""

read_copy_spot_trader_symbol_change = reader(CopySpotTraderSymbolChange)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
