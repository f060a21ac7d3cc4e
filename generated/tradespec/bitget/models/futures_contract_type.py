"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesContractType(OpenEnum):
    """A contract without end, or one with a date of delivery."""

    PERPETUAL = "perpetual"
    DELIVERY = "delivery"


FuturesContractTypeLike = FuturesContractType | Literal["perpetual", "delivery"]
"""A member or its exact text."""

read_futures_contract_type = reader(FuturesContractType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
