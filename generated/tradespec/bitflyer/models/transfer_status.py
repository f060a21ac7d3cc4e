"""Generated from specs/bitflyer/wallet.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class TransferStatus(OpenEnum):
    """PENDING is under way, COMPLETED is done."""

    PENDING = "PENDING"
    COMPLETED = "COMPLETED"


TransferStatusLike = TransferStatus | Literal["PENDING", "COMPLETED"]
"""A member or its exact text."""

read_transfer_status = reader(TransferStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
