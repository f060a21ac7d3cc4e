"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class P2PAdvertisementStatus(OpenEnum):
    """State of an advertisement."""

    ONLINE = "online"
    OFFLINE = "offline"
    EDITING = "editing"
    COMPLETED = "completed"


P2PAdvertisementStatusLike = P2PAdvertisementStatus | Literal["online", "offline", "editing", "completed"]
"""A member or its exact text."""

read_p2p_advertisement_status = reader(P2PAdvertisementStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
