"""Generated from specs/bitget/broker_affiliate.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class AffiliateCommissionStatus(OpenEnum):
    """Whether a commission is paid."""

    SETTLED = "settled"
    UNSETTLED = "unsettled"
    NOTISSUED = "notIssued"


AffiliateCommissionStatusLike = AffiliateCommissionStatus | Literal["settled", "unsettled", "notIssued"]
"""A member or its exact text."""

read_affiliate_commission_status = reader(AffiliateCommissionStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
