"""Generated from specs/bitflyer/asyncapi.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class ParentOrderEventType(OpenEnum):
    """ORDER was placed, ORDER_FAILED refused after its acceptance. TRIGGER sends a leg, COMPLETE says that a leg is filled. CANCEL and EXPIRE end the whole."""

    ORDER = "ORDER"
    ORDER_FAILED = "ORDER_FAILED"
    CANCEL = "CANCEL"
    TRIGGER = "TRIGGER"
    COMPLETE = "COMPLETE"
    EXPIRE = "EXPIRE"


ParentOrderEventTypeLike = (
    ParentOrderEventType | Literal["ORDER", "ORDER_FAILED", "CANCEL", "TRIGGER", "COMPLETE", "EXPIRE"]
)
"""A member or its exact text."""

read_parent_order_event_type = reader(ParentOrderEventType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
