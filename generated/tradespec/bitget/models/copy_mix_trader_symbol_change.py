"""Generated from specs/bitget/copy_mix_trader.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class CopyMixTraderSymbolChange(OpenEnum):
    """ADD opens the contract for copying, DELETE closes it, UPDATE changes its ratios."""

    ADD = "ADD"
    DELETE = "DELETE"
    UPDATE = "UPDATE"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"add": "write ADD", "delete": "write DELETE", "update": "write UPDATE"}


CopyMixTraderSymbolChangeLike = CopyMixTraderSymbolChange | Literal["ADD", "DELETE", "UPDATE"]
"""A member or its exact text."""

read_copy_mix_trader_symbol_change = reader(CopyMixTraderSymbolChange)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
