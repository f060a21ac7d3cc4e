"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BrokerMovementFilter(OpenEnum):
    """Deposits, withdrawals, or both."""

    ALL = "all"
    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"withdraw": "write withdrawal"}


BrokerMovementFilterLike = BrokerMovementFilter | Literal["all", "deposit", "withdrawal"]
"""A member or its exact text."""

read_broker_movement_filter = reader(BrokerMovementFilter)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
