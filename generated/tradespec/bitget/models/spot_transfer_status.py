"""Generated from specs/bitget/spot_account.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotTransferStatus(OpenEnum):
    """What became of a transfer."""

    SUCCESSFUL = "Successful"
    FAILED = "Failed"
    PROCESSING = "Processing"


SpotTransferStatusLike = SpotTransferStatus | Literal["Successful", "Failed", "Processing"]
"""A member or its exact text."""

read_spot_transfer_status = reader(SpotTransferStatus)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
