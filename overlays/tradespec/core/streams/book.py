"""An order book of your own, kept from a whole book and the changes after it. It says when it can't be relied on.

Nothing here waits, sends or receives: `book_drivers` does, for threads and for asyncio.

What it rests on:

- A run is the time in which the stream sends every change. It begins with the exchange's confirmation of the channel, or, since not
  every exchange is known to confirm, with the first change; it ends with the connection. Whatever shows that a message is missing
  (a `Gap`, levels that contradict each other) begins it anew: what came before does not count.
- A whole book that the stream sends within a run stands in its place among the changes, so the book is right from there on.
- A whole book that was asked for is up to `lag` seconds older than the request. If that is still within the run, all changes since
  have come, are kept, and are carried out on it: the book is certain. If not, changes may be missing: `is_certain` is False, and it
  is asked for once more as soon as it can be certain.
- A whole book that was asked for before something turned out to be missing is not taken, nor one that is older than what was known.
- Nothing is asked for without a connection, nor sooner after a request than `pause`, whatever became of that.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from attrs import frozen

from tradespec.core.errors import TradespecError
from tradespec.core.retry import backoff

from .book_sides import Changes, Level, Sides, Snapshot
from .channel import Gap

if TYPE_CHECKING:
    from tradespec.core.client_base import StreamSide

__all__ = ["Book", "Changes", "Level", "Snapshot", "Terms"]

_BASE, _CAP = 0.5, 30.0  # seconds until a failed request for the whole book is made again: the first wait, the longest
_RECENT = 100_000  # changes that are kept while a whole book is awaited


@frozen
class Terms:
    """How an exchange gives whole books.

    Attributes:
        patience: seconds to wait for the stream before a whole book is asked for: until a run begins, and then, where it sends whole
            books, for one.
        pause: seconds between two requests for a whole book.
        lag: seconds by which an answer may be older than its request.
        is_sent: whether the stream sends whole books, too. One that comes crossed is believed then (an auction): the next mends it.
    """

    patience: float
    pause: float
    lag: float
    is_sent: bool


class Book:
    """An order book that can be read from any thread while another one keeps it.

    While it is not ready it is empty; while it is ready and certain it is the exchange's own, as of the last message. (Where nothing has
    stamps, changes that were under way when a fetched book came take its levels back, until the last of them is here.)

    Args:
        side: of the client.
        title: what its repr says.
        terms: how the exchange gives whole books.
    """

    def __init__(self, side: StreamSide, title: str, terms: Terms) -> None:
        self._title = title
        self._now = side.clock.monotonic
        self._log = logging.getLogger(f"tradespec.{side.exchange.name}")
        self._terms = terms
        self._lock = threading.RLock()  # nobody sees a book that is about to be given up
        self._sides = Sides(may_come_crossed=terms.is_sent)
        self._is_ready = self._is_certain = False
        self._rebuilds = 0
        self._told_at: float | None = None
        self._run = 0  # its number, as `_heard` was told; 0 if it is not confirmed
        self._since: float | None = None  # since when it runs; None if it does not, as far as is known
        # Changes of this run, and when they came, while a whole book is awaited
        self._recent: deque[tuple[float, Changes]] = deque()
        # The stamp of the newest level that was forgotten, and when that was
        self._given_up: tuple[int, float] | None = None
        self._fetch_at: float | None = None  # None: no whole book is wanted
        self._soonest: float | None = None  # until then none may be asked for
        self._asked_at: float | None = None  # None: none is asked for, or it would be of no use any more
        self._failures = 0

    # For readers

    def __repr__(self) -> str:
        state = "ready" if self._is_ready else "being built"
        return f"<{type(self).__name__} {self._title}, {state}>"

    @property
    def is_ready(self) -> bool:
        """Whether it is whole, as far as is known. If not, it is empty, and is being built (again)."""
        return self._is_ready

    @property
    def is_certain(self) -> bool:
        """Whether it is ready, and nothing can be missing.

        If it is ready without, it was asked for before it was known that changes come, or just after; then it is asked for again.
        Changes that tell no totals make it uncertain, too.
        """
        return self._is_certain

    @property
    def rebuilds(self) -> int:
        """How often it could not be relied on any more, and had to be built again."""
        return self._rebuilds

    @property
    def age(self) -> float | None:
        """Seconds since the exchange last said anything about it; None if it never has. A lost connection may take a while to show."""
        told_at = self._told_at
        return None if told_at is None else self._now() - told_at

    @property
    def best_bid(self) -> Level | None:
        """The highest bid; None if there is none."""
        with self._lock:
            return self._sides.bids.best()

    @property
    def best_ask(self) -> Level | None:
        """The lowest ask; None if there is none."""
        with self._lock:
            return self._sides.asks.best()

    def bids(self, limit: int | None = None) -> list[Level]:
        """Bids, best first: all, or at most so many."""
        return self.sides(limit)[0]

    def asks(self, limit: int | None = None) -> list[Level]:
        """Asks, best first: all, or at most so many."""
        return self.sides(limit)[1]

    def sides(self, limit: int | None = None) -> tuple[list[Level], list[Level]]:
        """(bids, asks) of the same moment, best first: all, or at most so many of each."""
        with self._lock:
            return list(islice(self._sides.bids.levels(), limit)), list(islice(self._sides.asks.levels(), limit))

    # For the drivers; one of them at a time

    def _opened(self) -> None:
        """There is a connection, and the channels are being asked for: from now on it is waited for them."""
        if not self._is_ready and self._fetch_at is None:
            self._want(self._terms.patience)

    def _heard(self, run: int) -> None:
        """What is taken next came in this run: 0 before the exchange has confirmed the changes, another number each time it has."""
        if run != self._run:
            self._run, self._since = run, None
            if run:
                self._runs()

    def _take(self, item: Snapshot | Changes | Gap) -> bool:
        """Take what the stream gave. Returns whether the book is another one now."""
        if isinstance(item, Gap):
            return self._interrupted(item)
        self._told_at = self._now()
        if isinstance(item, Snapshot):
            # Before the confirmation, changes after it may be missing
            return bool(self._run) and self._load(item, (), is_certain=True)
        if self._since is None:
            self._runs()
        if self._fetch_at is not None and not self._keep(item):
            return self._rebuild("too many changes came while it was awaited")
        if not self._is_ready:
            self._sides.note(item)
            return False
        return self._change(item)

    def _due_in(self) -> float | None:
        """Seconds until a whole book is to be fetched; None if it is not."""
        return None if self._fetch_at is None else max(0.0, self._fetch_at - self._now())

    def _is_due(self) -> None:
        """Whoever waited for it knows that its time has come, whatever the clock says."""
        self._fetch_at = self._now()

    def _begin_fetch(self) -> None:
        """A whole book is being asked for now. If no end of that is told, it is asked for again after the pause."""
        self._asked_at = self._now()
        self._soonest = self._asked_at + self._terms.pause
        self._want(0)

    def _fetched(self, whole: Snapshot) -> bool:
        """Take a whole book that was asked for. Returns whether the book is another one now."""
        asked_at, self._asked_at = self._asked_at, None
        self._failures = 0
        if asked_at is None:
            return False
        self._told_at = self._now()
        lag = self._terms.lag
        if self._given_up is not None:
            stamp, at = self._given_up
            if asked_at < at + lag and (whole.stamp is None or whole.stamp < stamp):
                self._log.info("the order book that was fetched is an old one, and will be asked for again")
                self._want(at + lag - self._now())
                return False
        is_certain = self._since is not None and asked_at - lag >= self._since
        recent = [each for at, each in self._recent if at >= asked_at - lag and not each.relative]
        changed = self._load(whole, recent, is_certain=is_certain)
        if self._is_ready and self._since is not None and not is_certain:
            self._want(self._since + lag - self._now())
        return changed

    def _not_fetched(self, error: TradespecError) -> None:
        """It did not come: it is asked for again, later and later."""
        self._log.warning("the order book could not be fetched, and will be asked for again: %s", error)
        wait = max(error.retry_after or 0.0, backoff(_BASE, _CAP, self._failures))
        self._failures += 1
        self._soonest = max(self._soonest or 0.0, self._now() + wait)
        self._asked_at = None
        if self._fetch_at is not None:
            self._fetch_at = max(self._fetch_at, self._soonest)

    # Inside

    def _want(self, wait: float) -> None:
        """Have a whole book fetched, in so many seconds or as soon as it may be asked for."""
        wanted_at = self._now() + wait
        self._fetch_at = wanted_at if self._soonest is None else max(wanted_at, self._soonest)

    def _patience(self) -> float:
        """Seconds in which the stream may give what would have to be asked for."""
        return self._terms.patience if self._since is None or self._terms.is_sent else 0.0

    def _runs(self) -> None:
        """A run begins. The book that there is, if any, may be from before."""
        self._since = self._now()
        self._is_certain = False
        self._want(max(self._patience(), self._terms.lag if self._is_ready else 0.0))

    def _interrupted(self, gap: Gap) -> bool:
        if gap.reason in ("disconnected", "reconnected"):
            self._run, self._since = 0, None
        changed = self._rebuild(f"messages may be missing: {gap.reason}")
        if gap.reason == "disconnected":
            self._fetch_at = None  # what would be fetched now would grow stale
        return changed

    def _keep(self, changes: Changes) -> bool:
        """Remember changes, as long as a whole book may come that lacks them. Returns False if they are too many."""
        now = self._now()
        oldest = (now if self._asked_at is None else self._asked_at) - self._terms.lag
        while self._recent and self._recent[0][0] < oldest:
            self._recent.popleft()
        self._recent.append((now, changes))
        return len(self._recent) <= _RECENT

    def _load(self, whole: Snapshot, recent: Sequence[Changes], *, is_certain: bool) -> bool:
        self._asked_at = self._fetch_at = None
        with self._lock:
            sides = self._sides
            fits = sides.load(whole) and all(sides.apply(each) for each in recent) and sides.is_plausible(None)
            self._is_ready = self._is_ready or fits
            self._is_certain = is_certain
            if not fits:
                return self._rebuild("a whole book contradicts itself, or the changes after it")
        if is_certain:
            self._recent.clear()
        self._given_up = None
        return True

    def _change(self, changes: Changes) -> bool:
        with self._lock:
            if not (self._sides.apply(changes) and self._sides.is_plausible(changes.middle)):
                return self._rebuild("messages are missing or out of order")
            self._is_certain = self._is_certain and not changes.relative
        return True

    def _rebuild(self, reason: str) -> bool:
        """Forget everything and begin anew. Returns whether there was something to forget."""
        was_ready = self._is_ready
        with self._lock:
            newest = self._sides.newest() if was_ready else None
            self._is_ready = self._is_certain = False
            self._sides.clear()
            self._rebuilds += was_ready
        if newest is not None:
            self._given_up = newest, self._now()
        self._recent.clear()
        self._asked_at = None
        if self._since is not None:
            self._since = self._now()
        self._want(self._patience())
        if was_ready:
            self._log.info("the order book is built again: %s", reason)
        return was_ready
