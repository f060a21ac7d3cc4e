"""Generated from specs/bitflyer/asyncapi.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class ChildOrderEventType(OpenEnum):
    """ORDER was placed, ORDER_FAILED refused after its acceptance, EXECUTION filled in part or whole. CANCEL and EXPIRE end it. CANCEL_FAILED says that it was not cancelled. Unconfirmed: What CANCEL_FAILED means; taken for a cancel request that came too late."""

    ORDER = "ORDER"
    ORDER_FAILED = "ORDER_FAILED"
    CANCEL = "CANCEL"
    CANCEL_FAILED = "CANCEL_FAILED"
    EXECUTION = "EXECUTION"
    EXPIRE = "EXPIRE"


ChildOrderEventTypeLike = (
    ChildOrderEventType | Literal["ORDER", "ORDER_FAILED", "CANCEL", "CANCEL_FAILED", "EXECUTION", "EXPIRE"]
)
"""A member or its exact text."""

read_child_order_event_type = reader(ChildOrderEventType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
