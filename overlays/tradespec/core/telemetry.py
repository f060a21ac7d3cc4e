"""What a call tells the outside: typed events for `on_event`, and lines on the logger `tradespec.<exchange>`.

Neither holds a header, a key, a query or a body.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

import msgspec

from .errors import Outcome, TradespecError

__all__ = ["CallFailed", "CallFinished", "Event", "OnEvent", "RequestStarted", "ResponseReceived", "RetryScheduled"]


logging.getLogger("tradespec").addHandler(logging.NullHandler())  # a library prints nothing unless it is asked to


class Event(msgspec.Struct, frozen=True):
    """Base of all events.

    Attributes:
        exchange: the exchange's name.
        operation: the spec's operationId.
        attempt: which attempt it belongs to, from 1.
    """

    exchange: str
    operation: str
    attempt: int


class RequestStarted(Event, frozen=True):
    """A request is about to go out."""

    method: str
    path: str


class ResponseReceived(Event, frozen=True):
    """A whole answer is there. `elapsed`: seconds since this attempt began; `size`: bytes of its body."""

    status: int
    elapsed: float
    size: int


class RetryScheduled(Event, frozen=True):
    """The attempt failed with `error` and the next one follows after `delay` seconds."""

    delay: float
    error: TradespecError


class CallFinished(Event, frozen=True):
    """The call succeeded. `elapsed`: seconds since it began."""

    status: int
    elapsed: float
    issues: tuple[str, ...]


class CallFailed(Event, frozen=True):
    """The call ends with `error`. `elapsed`: seconds since it began."""

    error: TradespecError
    elapsed: float


OnEvent = Callable[[Event], None]


class Telemetry:
    """Writes the log lines and calls the hook. Events are made only if there is a hook."""

    def __init__(self, exchange: str, on_event: OnEvent | None) -> None:
        self._exchange = exchange
        self._on_event = on_event
        self.logger = logging.getLogger(f"tradespec.{exchange}")

    def started(self, operation: str, attempt: int, method: str, path: str) -> None:
        self.logger.debug("%s #%d: %s %s", operation, attempt, method, path)
        if self._on_event is not None:
            self._emit(RequestStarted(self._exchange, operation, attempt, method, path))

    def received(self, operation: str, attempt: int, status: int, elapsed: float, size: int) -> None:
        self.logger.debug("%s #%d: HTTP %d, %d bytes in %.3f s", operation, attempt, status, size, elapsed)
        if self._on_event is not None:
            self._emit(ResponseReceived(self._exchange, operation, attempt, status, elapsed, size))

    def retrying(self, operation: str, attempt: int, delay: float, error: TradespecError) -> None:
        self.logger.info("%s #%d: %s; again in %.2f s", operation, attempt, type(error).__name__, delay)
        if self._on_event is not None:
            self._emit(RetryScheduled(self._exchange, operation, attempt, delay, error))

    def finished(self, operation: str, attempt: int, status: int, elapsed: float, issues: tuple[str, ...]) -> None:
        if issues:
            self.logger.warning("%s: the answer breaks the contract: %s", operation, "; ".join(issues))
        if self._on_event is not None:
            self._emit(CallFinished(self._exchange, operation, attempt, status, elapsed, issues))

    def failed(self, operation: str, attempt: int, error: TradespecError, elapsed: float, *, write: bool) -> None:
        level = logging.WARNING if write and error.outcome is Outcome.UNKNOWN else logging.DEBUG
        self.logger.log(level, "%s failed: %s [%s]", operation, type(error).__name__, error.outcome)
        if self._on_event is not None:
            self._emit(CallFailed(self._exchange, operation, attempt, error, elapsed))

    def interrupted(self, operation: str) -> None:
        """A write was cancelled from outside (task cancellation, Ctrl-C) while it was on its way."""
        self.logger.warning("%s was interrupted on its way: whether it was carried out is unknown", operation)

    def _emit(self, event: Event) -> None:
        if self._on_event is None:
            return
        try:
            self._on_event(event)
        except Exception:
            self.logger.exception("on_event failed on %s", type(event).__name__)
