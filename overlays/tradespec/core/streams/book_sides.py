"""The levels of an order book, and what can be told from them alone. Whether they can be relied on is for `book` to say."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from attrs import frozen

from tradespec.core.money import CONTEXT

__all__ = ["Changes", "Level", "Sides", "Snapshot"]

_GONE = 10_000  # levels of which it is remembered when they went


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
    """One side of a book: sizes by price, the prices in order, and when levels last changed, gone ones included."""

    def __init__(self, *, best_is_highest: bool) -> None:
        self.sizes: dict[Decimal, Decimal] = {}
        # Of the newest changes; of a level that came with the whole book, only of later ones
        self._stamps: dict[Decimal, int] = {}
        self._forgotten: int | None = None  # what is older, and of a level that is not here, may be older than its end
        self._prices: list[Decimal] = []
        self._best_is_highest = best_is_highest

    def load(self, levels: Iterable[tuple[Decimal, Decimal]]) -> None:
        self.sizes = {price: size for price, size in levels if price and size}
        self._stamps = {price: stamp for price, stamp in self._stamps.items() if price not in self.sizes}
        self._prices = sorted(self.sizes)

    def is_sound(self) -> bool:
        """Whether no level is below zero."""
        return not self._prices or (self._prices[0] > 0 and min(self.sizes.values()) > 0)

    def set(self, price: Decimal, size: Decimal, stamp: int | None) -> None:
        if size:
            if price not in self.sizes:
                insort(self._prices, price)
            self.sizes[price] = size
        elif price in self.sizes:
            del self.sizes[price], self._prices[bisect_left(self._prices, price)]
        if stamp is not None:
            self.note(price, stamp)

    def note(self, price: Decimal, stamp: int) -> None:
        """Know that a level changed."""
        self._stamps[price] = max(stamp, self._stamps.get(price, stamp))
        if len(self._stamps) > len(self.sizes) + _GONE:
            self._forgotten = max(self._stamps.values())
            self._stamps = {at: when for at, when in self._stamps.items() if at in self.sizes}

    def remove(self, prices: Iterable[Decimal]) -> None:
        for price in prices:
            self.set(price, Decimal(0), None)

    def is_older(self, price: Decimal, stamp: int) -> bool | None:
        """Whether a change is older than what is known of its level; None if nobody can tell."""
        known = self._stamps.get(price)
        if known is not None:
            return stamp < known
        is_lost = self._forgotten is not None and stamp < self._forgotten and price not in self.sizes
        return None if is_lost else False

    def newest(self) -> int | None:
        """When the newest of the levels that are here changed, as far as that was since the loading."""
        return max((stamp for price, stamp in self._stamps.items() if price in self.sizes), default=None)

    def best_price(self) -> Decimal | None:
        return self._prices[-1 if self._best_is_highest else 0] if self._prices else None

    def best(self) -> Level | None:
        return next(self.levels(), None)

    def levels(self) -> Iterator[Level]:
        for price in reversed(self._prices) if self._best_is_highest else self._prices:
            yield Level(price, self.sizes[price])


class Sides:
    """Both sides of a book.

    Of each level the newest change stands, in whichever order they come, where changes have stamps; else the one that came last.

    Args:
        may_come_crossed: whether a whole book that is crossed is believed, as in an auction; its levels may cross until they
            do so no longer.
    """

    def __init__(self, *, may_come_crossed: bool) -> None:
        self.bids, self.asks = _Side(best_is_highest=True), _Side(best_is_highest=False)
        self._may_come_crossed = may_come_crossed
        self._may_cross = False
        self._stamp: int | None = None  # of what it was loaded from
        self._low: Decimal | None = None  # the part that it covers
        self._high: Decimal | None = None
        self._was_filled: list[_Side] = []  # the sides that had levels when it came

    def load(self, whole: Snapshot) -> bool:
        """Take a whole book in place of everything. Returns False if it can't be one."""
        self.bids.load(whole.bids)
        self.asks.load(whole.asks)
        self._stamp, self._low, self._high = whole.stamp, whole.low, whole.high
        self._may_cross = self._may_come_crossed and self._is_crossed()
        self._was_filled = [side for side in (self.bids, self.asks) if side.sizes]
        return self.bids.is_sound() and self.asks.is_sound()

    def clear(self) -> None:
        """No levels. When they changed is still known."""
        self.load(Snapshot((), ()))

    def note(self, changes: Changes) -> None:
        """Know of changes that can't be carried out, for want of a book."""
        if changes.stamp is not None:
            for side, levels in ((self.bids, changes.bids), (self.asks, changes.asks)):
                for price, _ in levels:
                    side.note(price, changes.stamp)

    def newest(self) -> int | None:
        """When the newest level changed, as a whole book of now would say."""
        stamps = (self._stamp, self.bids.newest(), self.asks.newest())
        return max((stamp for stamp in stamps if stamp is not None), default=None)

    def apply(self, changes: Changes) -> bool:
        """Carry out changes. Returns False if nobody can tell how the book is now."""
        stamp = changes.stamp
        if stamp is not None and self._stamp is not None and stamp < self._stamp:
            return True  # the whole book has it already
        for side, levels in ((self.bids, changes.bids), (self.asks, changes.asks)):
            for price, given in levels:
                if not self._covers(price):
                    continue
                is_older = stamp is not None and side.is_older(price, stamp)
                if is_older or (is_older is None and not given):
                    continue  # it stays as it is, or gone
                size = _sum(side.sizes.get(price), given) if changes.relative else given
                if is_older is None or size is None or size < 0 or price < 0:
                    return False
                side.set(price, size, stamp)
        return True

    def is_plausible(self, middle: Decimal | None) -> bool:
        """Whether the book may be right, without what is stale for certain."""
        if not self._is_crossed():
            self._may_cross = False
        elif not self._may_cross:
            if middle is not None:
                self.bids.remove([price for price in self.bids.sizes if price > middle])
                self.asks.remove([price for price in self.asks.sizes if price < middle])
            if self._is_crossed():
                return False
        is_part = self._low is not None or self._high is not None
        # A side that ran empty: the price has left the part that is known.
        return not is_part or all(side.sizes for side in self._was_filled)

    def _covers(self, price: Decimal) -> bool:
        """Whether a price belongs here. 0 is none: it stands for market orders that wait for an auction."""
        low, high = self._low, self._high
        return bool(price) and (low is None or price >= low) and (high is None or price <= high)

    def _is_crossed(self) -> bool:
        bid, ask = self.bids.best_price(), self.asks.best_price()
        return bid is not None and ask is not None and bid >= ask


def _sum(known: Decimal | None, change: Decimal) -> Decimal | None:
    """None if it has more digits than any size may have."""
    try:
        return CONTEXT.add(known or Decimal(0), change)
    except ArithmeticError:
        return None
