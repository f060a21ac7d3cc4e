"""Generated from specs/bitflyer/margin.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class CollateralReason(OpenEnum):
    """Why the collateral changed. CLEARING_COLL is settled profit or loss, EXCHANGE_COLL an exchange of currencies, POST_COLL and CANCEL_COLL moves into and out of the margin account."""

    CLEARING_COLL = "CLEARING_COLL"
    EXCHANGE_COLL = "EXCHANGE_COLL"
    POST_COLL = "POST_COLL"
    CANCEL_COLL = "CANCEL_COLL"


CollateralReasonLike = CollateralReason | Literal["CLEARING_COLL", "EXCHANGE_COLL", "POST_COLL", "CANCEL_COLL"]
"""A member or its exact text."""

read_collateral_reason = reader(CollateralReason)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
