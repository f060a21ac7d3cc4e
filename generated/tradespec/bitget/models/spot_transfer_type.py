"""Generated from specs/bitget/spot_wallet.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotTransferType(OpenEnum):
    """Over a chain, or to another user of Bitget."""

    ON_CHAIN = "on_chain"
    INTERNAL_TRANSFER = "internal_transfer"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"on-chain": "write on_chain", "internal": "write internal_transfer"}


SpotTransferTypeLike = SpotTransferType | Literal["on_chain", "internal_transfer"]
"""A member or its exact text."""

read_spot_transfer_type = reader(SpotTransferType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
