"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BrokerMovementType(OpenEnum):
    """Deposit or withdrawal."""

    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"


BrokerMovementTypeLike = BrokerMovementType | Literal["deposit", "withdrawal"]
"""A member or its exact text."""

read_broker_movement_type = reader(BrokerMovementType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
