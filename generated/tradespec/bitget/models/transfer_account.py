"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class TransferAccount(OpenEnum):
    """An account, as transfers name it. p2p is the funding account."""

    SPOT = "spot"
    P2P = "p2p"
    COIN_FUTURES = "coin_futures"
    USDT_FUTURES = "usdt_futures"
    USDC_FUTURES = "usdc_futures"
    CROSSED_MARGIN = "crossed_margin"
    ISOLATED_MARGIN = "isolated_margin"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {
            "funding": "write p2p, which is the funding account here",
            "USDT-FUTURES": "write usdt_futures",
            "USDC-FUTURES": "write usdc_futures",
            "COIN-FUTURES": "write coin_futures",
            "usdt-futures": "write usdt_futures",
            "usdc-futures": "write usdc_futures",
            "coin-futures": "write coin_futures",
            "cross_margin": "write crossed_margin",
        }


TransferAccountLike = (
    TransferAccount
    | Literal["spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"]
)
"""A member or its exact text."""

read_transfer_account = reader(TransferAccount)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
