"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BrokerMovementSubType(OpenEnum):
    """On chain, to another user, or fast."""

    ONCHAIN = "onchain"
    INTERNAL = "internal"
    FAST = "fast"


BrokerMovementSubTypeLike = BrokerMovementSubType | Literal["onchain", "internal", "fast"]
"""A member or its exact text."""

read_broker_movement_sub_type = reader(BrokerMovementSubType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
