"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BrokerMovementStatus(OpenEnum):
    """Where a deposit or withdrawal stands."""

    PENDING = "pending"
    FAIL = "fail"
    SUCCESS = "success"


BrokerMovementStatusLike = BrokerMovementStatus | Literal["pending", "fail", "success"]
"""A member or its exact text."""

read_broker_movement_status = reader(BrokerMovementStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
