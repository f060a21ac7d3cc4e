"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BrokerAffiliation(OpenEnum):
    """affiliate: by a partner. official: by Bitget itself."""

    AFFILIATE = "affiliate"
    OFFICIAL = "official"


BrokerAffiliationLike = BrokerAffiliation | Literal["affiliate", "official"]
"""A member or its exact text."""

read_broker_affiliation = reader(BrokerAffiliation)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
