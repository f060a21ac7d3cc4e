"""An order book of your own, kept from a whole book and the changes after it. It says when it can't be relied on.

Nothing here waits, sends or receives: `book_drivers` does, for threads and for asyncio.
"""

from __future__ import annotations

import logging
import threading
from bisect import bisect_left, insort
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from attrs import frozen

from tradespec.core.errors import TradespecError
from tradespec.core.money import CONTEXT

from .channel import Gap

if TYPE_CHECKING:
    from tradespec.core.client_base import StreamSide

__all__ = ["Book", "Changes", "Level", "Snapshot"]

_BASE, _CAP = 0.5, 30.0  # seconds until a failed request for the whole book is made again: the first wait, the longest
_RECENT = 10_000  # changes that are kept while a whole book is awaited


class Level(NamedTuple):
    """All orders at one price.

    Attributes:
        price: of one unit of what is traded.
        size: how much is offered, never 0.
    """

    price: Decimal
    size: Decimal


@frozen
class Snapshot:
    """A whole book.

    Attributes:
        bids, asks: (price, size) in any order.
        stamp: when its newest level changed, None if that is not told. Changes that are older are in it already.
        low, high: the prices between which it is whole; None without a limit.
    """

    bids: Sequence[tuple[Decimal, Decimal]]
    asks: Sequence[tuple[Decimal, Decimal]]
    stamp: int | None = None
    low: Decimal | None = None
    high: Decimal | None = None


@frozen
class Changes:
    """Levels that changed together.

    Attributes:
        bids, asks: (price, new size), 0 for a level that is gone.
        stamp: when, in the unit of the snapshot's; None if that is not told.
        middle: a price that no bid is above and no ask below; None if that is not told.
        relative: whether the sizes are by how much the levels changed, for want of new ones.
    """

    bids: Sequence[tuple[Decimal, Decimal]]
    asks: Sequence[tuple[Decimal, Decimal]]
    stamp: int | None = None
    middle: Decimal | None = None
    relative: bool = False


class _Side:
    """One side of a book: sizes by price, and the prices in order."""

    def __init__(self, *, best_is_highest: bool) -> None:
        self.sizes: dict[Decimal, Decimal] = {}
        self.stamps: dict[Decimal, int | None] = {}
        self._prices: list[Decimal] = []
        self._best_is_highest = best_is_highest

    def load(self, levels: Iterable[tuple[Decimal, Decimal]], stamp: int | None) -> None:
        self.sizes = {price: size for price, size in levels if price and size}
        self.stamps = dict.fromkeys(self.sizes, stamp)
        self._prices = sorted(self.sizes)

    def set(self, price: Decimal, size: Decimal, stamp: int | None) -> None:
        if size:
            if price not in self.sizes:
                insort(self._prices, price)
            self.sizes[price], self.stamps[price] = size, stamp
        elif price in self.sizes:
            del self.sizes[price], self.stamps[price], self._prices[bisect_left(self._prices, price)]

    def remove(self, prices: Iterable[Decimal]) -> None:
        for price in prices:
            self.set(price, Decimal(0), None)

    def best_price(self) -> Decimal | None:
        return self._prices[-1 if self._best_is_highest else 0] if self._prices else None

    def best(self) -> Level | None:
        return next(self.levels(), None)

    def levels(self) -> Iterator[Level]:
        for price in reversed(self._prices) if self._best_is_highest else self._prices:
            yield Level(price, self.sizes[price])


class Book:
    """An order book that can be read from any thread while another one keeps it.

    While it is not ready it is empty: nothing can be read that may be wrong.

    Args:
        side: of the client.
        patience: seconds to wait for a whole book to come by itself, before one is asked for.
        pause: seconds between two requests for a whole book.
    """

    def __init__(self, side: StreamSide, *, patience: float, pause: float) -> None:
        self._clock = side.clock
        self._log = logging.getLogger(f"tradespec.{side.exchange.name}")
        self._patience, self._pause = patience, pause
        self._lock = threading.RLock()  # nobody sees a book that is about to be given up
        self._bids, self._asks = _Side(best_is_highest=True), _Side(best_is_highest=False)
        self._low: Decimal | None = None  # the part that it covers
        self._high: Decimal | None = None
        self._stamp: int | None = None  # of what it was loaded from
        self._is_ready = False
        self._is_fetched = False  # whether it was asked for, rather than sent by the stream
        self._may_cross = False  # it came crossed, so crossing proves nothing (an auction)
        self._was_filled: list[_Side] = []  # the sides that had levels when it came
        self._newest: int | None = None
        self._rebuilds = 0
        self._heard = False  # whether anything came over this connection
        self._told_at: float | None = None
        self._recent: deque[Changes] = deque(maxlen=_RECENT)
        self._fetch_at: float | None = self._clock.monotonic() + patience
        self._fetched_at: float | None = None
        self._failures = 0

    # For readers

    @property
    def is_ready(self) -> bool:
        """Whether it is whole. If not, it is empty, and is being built (again)."""
        return self._is_ready

    @property
    def rebuilds(self) -> int:
        """How often it could not be relied on any more, and had to be built again."""
        return self._rebuilds

    @property
    def age(self) -> float | None:
        """Seconds since the exchange last said anything about it; None if it never has. A lost connection may take a while to show."""
        told_at = self._told_at
        return None if told_at is None else self._clock.monotonic() - told_at

    @property
    def best_bid(self) -> Level | None:
        """The highest bid; None if there is none."""
        with self._lock:
            return self._bids.best()

    @property
    def best_ask(self) -> Level | None:
        """The lowest ask; None if there is none."""
        with self._lock:
            return self._asks.best()

    def bids(self, limit: int | None = None) -> list[Level]:
        """Bids, best first: all, or at most so many."""
        return self.sides(limit)[0]

    def asks(self, limit: int | None = None) -> list[Level]:
        """Asks, best first: all, or at most so many."""
        return self.sides(limit)[1]

    def sides(self, limit: int | None = None) -> tuple[list[Level], list[Level]]:
        """(bids, asks) of the same moment, best first: all, or at most so many of each."""
        with self._lock:
            return list(islice(self._bids.levels(), limit)), list(islice(self._asks.levels(), limit))

    # For the drivers; one of them at a time

    def take(self, item: Snapshot | Changes | Gap) -> bool:
        """Take what the stream gave. Returns whether the book is another one now."""
        if isinstance(item, Gap):
            self._heard = self._heard and item.reason in ("overflow", "malformed")
            changed = self._rebuild(f"messages may be missing: {item.reason}")
            if item.reason == "disconnected":
                self._fetch_at = None  # what would be fetched now would grow stale
            return changed
        is_first, self._heard = not self._heard, True
        self._told_at = self._clock.monotonic()
        if isinstance(item, Snapshot):
            return self._load(item, is_fetched=False)
        if is_first and self._is_ready and self._is_fetched:
            self._want(0)  # when it was fetched, nothing proved that the stream had begun: changes may be missing
        if self._fetch_at is not None:
            self._recent.append(item)
        return self._is_ready and self._change(item)

    def due_in(self) -> float | None:
        """Seconds until a whole book is to be fetched; None if it is not."""
        return None if self._fetch_at is None else max(0.0, self._fetch_at - self._clock.monotonic())

    def is_due(self) -> None:
        """Whoever waited for it knows that its time has come, whatever the clock says."""
        self._fetch_at = self._clock.monotonic()

    def begin_fetch(self) -> None:
        """A whole book is being asked for now."""
        self._fetched_at = self._clock.monotonic()

    def fetched(self, whole: Snapshot) -> bool:
        """Take a whole book that was asked for. Returns whether the book is another one now."""
        self._failures = 0
        self._told_at = self._clock.monotonic()
        return self._load(whole, is_fetched=True)

    def not_fetched(self, error: TradespecError) -> None:
        """It did not come: it is asked for again, later and later."""
        self._log.warning("the order book could not be fetched, and will be asked for again: %s", error)
        wait = max(error.retry_after or 0.0, min(_CAP, _BASE * 2.0 ** min(self._failures, 60)))
        self._failures += 1
        self._want(wait)

    def _want(self, wait: float) -> None:
        """Have a whole book fetched, in so many seconds or once the pause is over."""
        soonest = self._clock.monotonic() + wait
        self._fetch_at = soonest if self._fetched_at is None else max(soonest, self._fetched_at + self._pause)

    def _load(self, whole: Snapshot, *, is_fetched: bool) -> bool:
        recent = [each for each in self._recent if is_fetched and not each.relative]
        self._recent.clear()
        self._fetch_at = None
        with self._lock:
            self._bids.load(whole.bids, whole.stamp)
            self._asks.load(whole.asks, whole.stamp)
            self._low, self._high = whole.low, whole.high
            self._stamp = self._newest = whole.stamp
            self._is_fetched = is_fetched
            self._may_cross = self._is_crossed()
            self._was_filled = [side for side in (self._bids, self._asks) if side.sizes]
            # A sent book has its place among the changes. A fetched one may be older than changes that came before it, so all
            # that came since it was wanted are carried out again: of each level the last one stands, whichever was older.
            fits = all(self._apply(each) for each in recent) and self._is_plausible(None)
            self._is_ready = self._is_ready or fits
            return fits or self._rebuild("it does not fit its changes")

    def _change(self, changes: Changes) -> bool:
        with self._lock:
            fits = self._apply(changes) and self._is_plausible(changes.middle)
            return fits or self._rebuild("messages are missing or out of order")

    def _rebuild(self, reason: str) -> bool:
        """Forget everything and begin anew. Returns whether there was something to forget."""
        was_ready = self._is_ready
        with self._lock:
            self._is_ready = False
            self._bids.load((), None)
            self._asks.load((), None)
            self._rebuilds += was_ready
        self._recent.clear()
        self._want(self._patience)
        if was_ready:
            self._log.info("the order book is built again: %s", reason)
        return was_ready

    # Under the lock

    def _apply(self, changes: Changes) -> bool:
        """Carry out changes. Returns False if nobody can tell how the book is now."""
        stamp = changes.stamp
        if stamp is not None and self._stamp is not None and stamp < self._stamp:
            return True  # the whole book has it already
        is_late = stamp is not None and self._newest is not None and stamp < self._newest
        if stamp is not None and not is_late:
            self._newest = stamp
        for side, levels in ((self._bids, changes.bids), (self._asks, changes.asks)):
            for price, given in levels:
                if not self._covers(price):
                    continue
                known = side.sizes.get(price)
                size = CONTEXT.add(known or Decimal(0), given) if changes.relative else given
                if size < 0 or (is_late and known is None and size):
                    return False  # a change before it is missing; or it is late, and perhaps the level has gone since
                if not is_late or (side.stamps.get(price) or 0) <= (stamp or 0):
                    side.set(price, size, stamp)
        return True

    def _covers(self, price: Decimal) -> bool:
        """Whether a price belongs here. 0 is none: it stands for market orders that wait for an auction."""
        low, high = self._low, self._high
        return bool(price) and (low is None or price >= low) and (high is None or price <= high)

    def _is_plausible(self, middle: Decimal | None) -> bool:
        """Whether the book may be right, without what is stale for certain."""
        if self._is_crossed() and not self._may_cross:
            if middle is not None:
                self._bids.remove([price for price in self._bids.sizes if price > middle])
                self._asks.remove([price for price in self._asks.sizes if price < middle])
            if self._is_crossed():
                return False
        is_part = self._low is not None or self._high is not None
        # A side that ran empty: the price has left the part that is known.
        return not is_part or all(side.sizes for side in self._was_filled)

    def _is_crossed(self) -> bool:
        bid, ask = self._bids.best_price(), self._asks.best_price()
        return bid is not None and ask is not None and bid >= ask
