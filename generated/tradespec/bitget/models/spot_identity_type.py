"""Generated from specs/bitget/spot_wallet.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotIdentityType(OpenEnum):
    """Whether a person or a company gets the withdrawal."""

    USER = "user"
    COMPANY = "company"


SpotIdentityTypeLike = SpotIdentityType | Literal["user", "company"]
"""A member or its exact text."""

read_spot_identity_type = reader(SpotIdentityType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
