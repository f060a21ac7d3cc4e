"""Generated from specs/bitget/common.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class AnnouncementLanguage(OpenEnum):
    """Language of announcements, written with an underscore."""

    EN_US = "en_US"
    ZH_CN = "zh_CN"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"en-US": "write en_US with an underscore", "zh-CN": "write zh_CN with an underscore"}


AnnouncementLanguageLike = AnnouncementLanguage | Literal["en_US", "zh_CN"]
"""A member or its exact text."""

read_announcement_language = reader(AnnouncementLanguage)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
