"""Generated from specs/bitget/spot_wallet.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotDepositAccount(OpenEnum):
    """Account that gets deposits. Written with hyphens, unlike in transfers."""

    SPOT = "spot"
    FUNDING = "funding"
    COIN_FUTURES = "coin-futures"
    USDT_FUTURES = "usdt-futures"
    USDC_FUTURES = "usdc-futures"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "coin_futures": "write coin-futures here",
            "usdt_futures": "write usdt-futures here",
            "usdc_futures": "write usdc-futures here",
            "p2p": "write funding here",
            "USDT-FUTURES": "write usdt-futures here",
            "USDC-FUTURES": "write usdc-futures here",
            "COIN-FUTURES": "write coin-futures here",
        }


SpotDepositAccountLike = SpotDepositAccount | Literal["spot", "funding", "coin-futures", "usdt-futures", "usdc-futures"]
"""A member or its exact text."""

read_spot_deposit_account = reader(SpotDepositAccount)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
