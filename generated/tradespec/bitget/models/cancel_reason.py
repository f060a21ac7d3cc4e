"""Generated from specs/bitget/components.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class CancelReason(OpenEnum):
    """Why an order was cancelled, by request or because it met an order of the same user; empty if it was not."""

    NORMAL_CANCEL = "normal_cancel"
    STP_CANCEL = "stp_cancel"
    NONE = ""


CancelReasonLike = CancelReason | Literal["normal_cancel", "stp_cancel", ""]
"""A member or its exact text."""

read_cancel_reason = reader(CancelReason)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
