"""Generated from specs/bitget/common.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class AnnouncementType(OpenEnum):
    """Kind of announcement."""

    LATEST_NEWS = "latest_news"
    COIN_LISTINGS = "coin_listings"
    PRODUCT_UPDATES = "product_updates"
    SECURITY = "security"
    API_TRADING = "api_trading"
    MAINTENANCE_SYSTEM_UPDATES = "maintenance_system_updates"
    SYMBOL_DELISTING = "symbol_delisting"


AnnouncementTypeLike = (
    AnnouncementType
    | Literal[
        "latest_news",
        "coin_listings",
        "product_updates",
        "security",
        "api_trading",
        "maintenance_system_updates",
        "symbol_delisting",
    ]
)
"""A member or its exact text."""

read_announcement_type = reader(AnnouncementType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
