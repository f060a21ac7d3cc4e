"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesContractStatus(OpenEnum):
    """normal trades; listed is not open yet; maintain takes no orders; limit_open only closes positions; restrictedAPI takes no orders by API; off is gone."""

    LISTED = "listed"
    NORMAL = "normal"
    MAINTAIN = "maintain"
    LIMIT_OPEN = "limit_open"
    RESTRICTEDAPI = "restrictedAPI"
    OFF = "off"


FuturesContractStatusLike = (
    FuturesContractStatus | Literal["listed", "normal", "maintain", "limit_open", "restrictedAPI", "off"]
)
"""A member or its exact text."""

read_futures_contract_status = reader(FuturesContractStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
