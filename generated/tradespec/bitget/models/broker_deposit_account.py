"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class BrokerDepositAccount(OpenEnum):
    """Account for deposits, written with hyphens."""

    SPOT = "spot"
    USDT_FUTURES = "usdt-futures"
    COIN_FUTURES = "coin-futures"
    USDC_FUTURES = "usdc-futures"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "usdt_futures": "write usdt-futures",
            "coin_futures": "write coin-futures",
            "usdc_futures": "write usdc-futures",
        }


BrokerDepositAccountLike = BrokerDepositAccount | Literal["spot", "usdt-futures", "coin-futures", "usdc-futures"]
"""A member or its exact text."""

read_broker_deposit_account = reader(BrokerDepositAccount)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
