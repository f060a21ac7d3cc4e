"""One lock, one time and one log of events: what makes the deeds of an exchange happen one after the other."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Protocol

from tradespec.core.clock import Clock, utc_now
from tradespec.emulator.engine.events import Event, EventLog, Subscriber


class Scheduled(Protocol):
    """Something that acts at instants of its own, when `Clockwork.settle` finds them due."""

    @property
    def next_due(self) -> datetime: ...

    def catch_up(self, now: datetime) -> None:
        """Skip instants that lie too far back to be worth acting on."""
        ...

    def act(self) -> None:
        """Act for `next_due`, and move it on."""
        ...


class Clockwork:
    """When things happen, and what is told of them.

    Args:
        clock: all time comes from it.
        keep: how many events are certain to be kept.
        lock: a re-entrant lock to share with others; its own without one.

    Attributes:
        lock: re-entrant.
        clock: as given.
    """

    def __init__(self, clock: Clock, keep: int, lock: threading.RLock | None) -> None:
        if keep < 1:
            raise ValueError(f"keep is {keep}, but must be at least 1")
        self.lock = lock or threading.RLock()
        self.clock = clock
        self._time = datetime.min.replace(tzinfo=UTC)
        self._at: datetime | None = None  # the due instant that `settle` is working on
        self._depth = 0  # how many operations are under way, one inside the other
        self._scheduled: list[Scheduled] = []
        self._events = EventLog(lambda: self._time, keep)

    # Time

    def now(self) -> datetime:
        """The exchange's time: the clock's, but never going back; one instant for all that one operation does.

        Within `settle` it is the instant that is due.
        """
        with self.lock:
            if not self._depth:
                self._time = max(self._time, self._at or utc_now(self.clock))
            return self._time

    def schedule(self, actor: Scheduled) -> None:
        """Let something act within `settle`; of several that are due at one instant, what was scheduled first acts first."""
        with self.lock:
            self._scheduled.append(actor)

    def settle(self, now: datetime | None = None) -> None:
        """Do what time has made due, in the order of the instants: expire orders, and let scheduled actors act.

        Args:
            now: up to when; the clock's time by default.
        """
        with self.lock:
            if self._depth:  # called by a subscriber: the settling that called it goes on afterwards
                return
            until = now or utc_now(self.clock)
            for actor in self._scheduled:
                actor.catch_up(until)
            try:
                while self._settle_next(until):
                    pass
            finally:
                self._at = None

    def _settle_next(self, until: datetime) -> bool:
        actor = min(self._scheduled, key=lambda each: each.next_due, default=None)
        if actor is None or actor.next_due > until:
            return False
        self._at = actor.next_due
        actor.act()
        return True

    # Events

    def events(self, after: int = 0) -> list[Event]:
        """The log after that sequence number, oldest first."""
        with self.lock:
            return self._events.since(after)

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Be called with each later event, once the operation that made it is done. Returns what ends it.

        A subscriber runs under the lock. It may place and cancel orders; an exception of its own reaches the caller of the operation.
        """
        with self.lock:
            return self._events.subscribe(subscriber)

    @contextmanager
    def change(self) -> Generator[None]:
        """Make several changes one: under the lock, at one instant, and the events are delivered when all is done.

        It may be nested. The outermost one delivers, the events of changes that subscribers make as well.
        """
        with self.lock:
            self.now()
            self._depth += 1
            try:
                try:
                    yield
                finally:
                    if self._depth == 1:
                        self._events.deliver()
            finally:
                self._depth -= 1
