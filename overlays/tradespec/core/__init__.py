"""The runtime that all exchanges share. Names are loaded on first use; `tradespec.core.errors` shows the tree of exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.lazy import attach

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.clock import Clock, ManualClock, SystemClock
    from tradespec.core.enums import OpenEnum
    from tradespec.core.errors import ApiError, Outcome, ParameterError, TradespecError, TransportError
    from tradespec.core.options import RequestOptions, RetryPolicy, Settings, Timeouts
    from tradespec.core.response import Response
    from tradespec.core.secret import Secret
    from tradespec.core.unset import UNSET, Unset
    from tradespec.core.wire import as_wire, dumps

__all__ = [
    "UNSET",
    "ApiError",
    "AsyncClient",
    "Client",
    "Clock",
    "ManualClock",
    "OpenEnum",
    "Outcome",
    "ParameterError",
    "RequestOptions",
    "Response",
    "RetryPolicy",
    "Secret",
    "Settings",
    "SystemClock",
    "Timeouts",
    "TradespecError",
    "TransportError",
    "Unset",
    "as_wire",
    "dumps",
]

__getattr__, __dir__ = attach(
    __name__,
    {
        **dict.fromkeys(["AsyncClient", "Client"], ".client"),
        **dict.fromkeys(["Clock", "ManualClock", "SystemClock"], ".clock"),
        "OpenEnum": ".enums",
        **dict.fromkeys(["ApiError", "Outcome", "ParameterError", "TradespecError", "TransportError"], ".errors"),
        **dict.fromkeys(["RequestOptions", "RetryPolicy", "Settings", "Timeouts"], ".options"),
        "Response": ".response",
        "Secret": ".secret",
        **dict.fromkeys(["UNSET", "Unset"], ".unset"),
        **dict.fromkeys(["as_wire", "dumps"], ".wire"),
    },
)
