"""Callbacks to shops: signed form posts, repeated every 30 minutes until they are acknowledged.

Nothing is sent while the exchange is locked, and nothing by itself: `Callbacks.deliver` sends what is due, in the caller's thread.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlencode

from tradespec.emulator.deliverer import Deliverer, DeliveryFailed, HttpDeliverer
from tradespec.emulator.faces.mtgox.auth import ApiKey
from tradespec.emulator.messages import Headers

if TYPE_CHECKING:
    from tradespec.emulator.faces.mtgox.state import State

KEEP = 10_000
"""How many callbacks are certain to be listed; those that are not acknowledged always are."""
RETRY = timedelta(minutes=30)
ACKNOWLEDGEMENT = b"[OK]"
"""The whole body of an answer that ends the repeats."""

Kind = Literal["ipn", "addressPing"]
"""Which callback: its name among the webhooks of the contract."""

_log = logging.getLogger("tradespec.emulator")


@dataclass(slots=True, eq=False, kw_only=True)
class Callback:
    """One callback and what became of it.

    Attributes:
        number: 1, 2, 3 ...
        kind: which callback.
        url: where to.
        headers, body: what is sent, the same bytes each time.
        due: when it is sent next; None once it is acknowledged.
        attempts: how often it was sent.
        answer: what the last attempt brought: the start of the answer's body, or why there was none.
    """

    number: int
    kind: Kind
    url: str
    headers: Headers = field(repr=False)
    body: bytes
    due: datetime | None
    attempts: int = 0
    answer: str = ""


class Callbacks:
    """All callbacks of an exchange.

    Args:
        now: the exchange's time.
        lock: the exchange's; held only where this object changes.
        deliverer: carries them.
        check: holds a body's fields against the contract.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        lock: threading.RLock,
        deliverer: Deliverer,
        check: Callable[[Kind, Mapping[str, str | int]], None],
    ) -> None:
        self.deliverer = deliverer
        self._now = now
        self._lock = lock
        self._check = check
        self._all: list[Callback] = []
        self._count = 0
        self._sending: set[int] = set()

    def add(self, kind: Kind, url: str, fields: Mapping[str, str | int], key: ApiKey) -> None:
        """Sign a callback, and have it sent at the next `deliver`. Call it under the lock."""
        self._check(kind, fields)
        body = urlencode(fields).encode()
        headers = (
            ("Content-Type", "application/x-www-form-urlencoded"),
            ("Rest-Key", key.key),
            ("Rest-Sign", key.sign(body)),
        )
        self._count += 1
        self._all.append(Callback(number=self._count, kind=kind, url=url, headers=headers, body=body, due=self._now()))
        if len(self._all) > 2 * KEEP:
            self._all = [each for each in self._all[:-KEEP] if each.due is not None] + self._all[-KEEP:]

    def listed(self) -> tuple[Callback, ...]:
        """All of them, oldest first."""
        with self._lock:
            return tuple(self._all)

    def deliver(self) -> int:
        """Send what is due, each callback once, without holding the lock meanwhile. Returns how many were acknowledged."""
        with self._lock:
            now = self._now()
            due = [each for each in self._all if each.due is not None and each.due <= now]
            due = [each for each in due if each.number not in self._sending]
            self._sending.update(each.number for each in due)
        try:
            return sum(self._attempt(each) for each in due)
        finally:
            with self._lock:
                self._sending.difference_update(each.number for each in due)

    def _attempt(self, callback: Callback) -> bool:
        try:
            answer = self.deliverer.deliver(callback.url, callback.headers, callback.body)
            told = answer[:200].decode("utf-8", "replace")
        except DeliveryFailed as error:
            answer, told = b"", str(error)
        except Exception as error:  # of a deliverer that somebody else wrote; the other callbacks are sent all the same
            _log.exception("the deliverer failed; the callback is sent again")
            answer, told = b"", f"{type(error).__name__}: {error}"
        is_acknowledged = answer == ACKNOWLEDGEMENT
        with self._lock:
            callback.attempts += 1
            callback.answer = told
            callback.due = None if is_acknowledged else self._now() + RETRY
        return is_acknowledged


def callbacks_of(state: State) -> Callbacks:
    """The callbacks of an exchange: `state.part(callbacks_of)`."""
    exchange = state.exchange
    deliverer = state.options.deliverer or HttpDeliverer()
    return Callbacks(exchange.now, exchange.lock, deliverer, state.contract.check_webhook)
