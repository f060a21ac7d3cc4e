"""Generated from specs/bitget/common.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class AnnouncementSubType(OpenEnum):
    """Finer kind of announcement."""

    ANNOUNCEMENTS = "announcements"
    NEWS = "news"
    SPOT = "spot"
    FUTURES = "futures"
    MARGIN = "margin"
    COPY_TRADING = "copy_trading"
    SECURITY_INFORMATION = "security_information"
    API_ANNOUNCEMENT = "api_announcement"
    TRADING_PAIR_DELISTING = "trading_pair_delisting"
    ASSET_MAINTENANCE = "asset_maintenance"
    SYSTEM_UPDATES = "system_updates"
    SPOT_MAINTENANCE = "spot_maintenance"
    FUTURES_MAINTENANCE = "futures_maintenance"


AnnouncementSubTypeLike = (
    AnnouncementSubType
    | Literal[
        "announcements",
        "news",
        "spot",
        "futures",
        "margin",
        "copy_trading",
        "security_information",
        "api_announcement",
        "trading_pair_delisting",
        "asset_maintenance",
        "system_updates",
        "spot_maintenance",
        "futures_maintenance",
    ]
)
"""A member or its exact text."""

read_announcement_sub_type = reader(AnnouncementSubType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
