"""Generated from specs/bitget/broker_affiliate.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class AffiliateKycStatus(OpenEnum):
    """Whether an identity is verified."""

    PASSED = "passed"
    NOT_PASSED = "not_passed"


AffiliateKycStatusLike = AffiliateKycStatus | Literal["passed", "not_passed"]
"""A member or its exact text."""

read_affiliate_kyc_status = reader(AffiliateKycStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
