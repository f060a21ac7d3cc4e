"""Generated from specs/bitget/broker_affiliate.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class AffiliateApiType(OpenEnum):
    """Whether a user trades by API."""

    API = "api"
    NON_API = "non_api"


AffiliateApiTypeLike = AffiliateApiType | Literal["api", "non_api"]
"""A member or its exact text."""

read_affiliate_api_type = reader(AffiliateApiType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
