"""A local book beside a modelled exchange with all that may go wrong between them: at rest, a certain book is the exchange's own."""

from __future__ import annotations

import random
from collections import deque
from decimal import Decimal
from typing import Any

import pytest

from tradespec.bitflyer import BitFlyer
from tradespec.core.clock import ManualClock
from tradespec.core.errors import ConnectionLost
from tradespec.core.streams import Gap
from tradespec.core.streams.book import Book, Changes, Snapshot, Terms

STEPS = 15_000
SIDES = ("bids", "asks")
LAG = {True: 6.0, False: 2.0}  # seconds by which answers are old, by whether changes have stamps

Item = tuple[int, Any]
"""A run, and what came in it: None is the confirmation."""


class Market:
    """Makes changes. Prices wander, and levels that they reach are gone."""

    def __init__(self, chance: random.Random, clock: ManualClock, *, stamped: bool) -> None:
        self.chance, self.clock, self.stamped = chance, clock, stamped
        self.middle, self.stamp = 500, 0
        self.sides: dict[str, dict[Decimal, tuple[Decimal, int]]] = {"bids": {}, "asks": {}}
        self.past: deque[tuple[float, Snapshot]] = deque()

    def step(self) -> Changes:
        """Something changes."""
        self.stamp += self.chance.randint(1, 3)
        self.middle += self.chance.choice([-1, 0, 0, 0, 0, 1])
        changed: dict[str, list[tuple[Decimal, Decimal]]] = {
            "bids": [(price, Decimal(0)) for price in self.sides["bids"] if price >= self.middle],
            "asks": [(price, Decimal(0)) for price in self.sides["asks"] if price <= self.middle],
        }
        side, sign = self.chance.choice([("bids", -1), ("asks", 1)])
        price = Decimal(self.middle + sign * self.chance.randint(1, 20))
        changed[side].append((price, Decimal(self.chance.choice([0, 0, 1, 2, 3])).scaleb(-2)))
        for name, levels in changed.items():
            for at, size in levels:
                self.sides[name].pop(at, None)
                if size:
                    self.sides[name][at] = size, self.stamp
        self.past.append((self.clock.monotonic(), self.whole()))
        while self.past[0][0] < self.clock.monotonic() - max(LAG.values()):
            self.past.popleft()
        return Changes(changed["bids"], changed["asks"], stamp=self.stamp if self.stamped else None)

    def whole(self) -> Snapshot:
        """The book of now, in any order."""
        bids, asks = ([(price, size) for price, (size, _) in self.sides[side].items()] for side in SIDES)
        self.chance.shuffle(bids)
        stamps = [stamp for side in SIDES for _, stamp in self.sides[side].values()]
        return Snapshot(bids, asks, stamp=max(stamps, default=None) if self.stamped else None)

    def cached(self, since: float) -> Snapshot:
        """A book as it was at some moment since then."""
        before = [whole for at, whole in self.past if at <= since][-1:]
        return self.chance.choice([*before, *(whole for at, whole in self.past if at > since), self.whole()])


class World:
    """A market, the way from it to a book, and the book. Stamped messages may come doubled and out of order."""

    def __init__(self, seed: int, *, stamped: bool, confirms: bool) -> None:
        self.chance, self.clock = random.Random(seed), ManualClock()
        self.stamped, self.confirms, self.lag = stamped, confirms, LAG[stamped]
        self.market = Market(self.chance, self.clock, stamped=stamped)
        terms = Terms(patience=1, pause=1.5, lag=self.lag, is_sent=not stamped)
        self.book = Book(BitFlyer(clock=self.clock).stream_side(), "BTC_JPY", terms)
        self.line: deque[Item] = deque()
        self.sent: deque[Changes] = deque(maxlen=30)
        self.run, self.runs = 0, 0
        self.is_subscribed, self.is_connected = False, True
        self.asked_at: float | None = None
        self.asked: list[float] = []
        self.rests = 0
        self.book._opened()

    def change(self) -> None:
        """The market changes, and the stream tells it to whoever is connected."""
        changes = self.market.step()
        if self.is_subscribed:
            self.line.append((self.run, changes))
            self.sent.append(changes)
            if self.stamped and self.chance.random() < 0.1:
                self.line.append((self.run, self.chance.choice(self.sent)))
            if self.stamped and self.chance.random() < 0.1 and len(self.line) > 1 and self.line[-2][0] == self.run:
                self.line[-1], self.line[-2] = self.line[-2], self.line[-1]
        if self.is_connected and not self.stamped and self.chance.random() < 0.02:
            self.line.append((self.run, self.market.whole()))  # that channel may have been subscribed before

    def connect(self) -> None:
        """Back again, subscribed a little later, and confirmed later still."""
        if not self.is_connected:
            self.is_connected = True
            self.line.append((0, Gap("reconnected")))
        elif not self.is_subscribed:
            self.is_subscribed = True
        elif not self.run and self.confirms:
            self.confirm()

    def confirm(self) -> None:
        self.runs += 1
        self.run = self.runs
        self.line.append((self.run, None))

    def accident(self) -> None:
        """Something goes wrong."""
        happens = self.chance.choice(["cut", "overflow", "malformed", "again"])
        if happens == "cut" and self.is_connected:
            self.is_connected = self.is_subscribed = False
            self.sent.clear()
            self.run = 0
            for _ in range(self.chance.randint(0, len(self.line))):
                self.line.pop()
            self.line.append((0, Gap("disconnected")))
        elif happens == "overflow" and self.line:
            lost = self.chance.randint(1, len(self.line))
            is_off = any(isinstance(item, Gap) for _, item in list(self.line)[:lost]) and not self.is_connected
            for _ in range(lost):
                self.line.popleft()
            self.line.appendleft((0, Gap("overflow")))
            if is_off:  # only something newer drives a message out
                self.connect()
        elif happens == "malformed" and self.is_subscribed and self.line and isinstance(self.line[-1][1], Changes):
            self.line[-1] = (self.run, Gap("malformed"))
        elif happens == "again" and self.run:
            self.confirm()

    def read(self) -> None:
        """The book takes the next message."""
        run, item = self.line.popleft()
        if isinstance(item, Gap):
            self.book._take(item)
        elif isinstance(item, ConnectionLost):
            self.book._not_fetched(item)
        elif run < 0:
            self.book._fetched(item)
        else:
            self.book._heard(run)
            if item is not None:
                self.book._take(item)

    def call(self, *, reliable: bool = False) -> None:
        """A whole book is asked for when it is wanted, and comes, fails, or is given up."""
        if self.asked_at is None:
            if self.book._due_in() == 0 and not self.line:
                self.book._begin_fetch()
                self.asked_at = self.clock.monotonic()
                self.asked.append(self.asked_at)
            return
        if reliable or self.chance.random() < 0.8:
            self.line.append((-1, self.market.cached(self.asked_at - self.lag)))
        elif self.chance.random() < 0.5:
            self.line.append((-1, ConnectionLost("away")))
        self.asked_at = None

    def check(self) -> None:
        """With nothing under way, a certain book is the market's."""
        if self.line or not self.book.is_certain:
            return
        self.rests += 1
        assert self.is_right()

    def is_right(self) -> bool:
        bids, asks = ({price: size for price, (size, _) in self.market.sides[side].items()} for side in SIDES)
        return dict(self.book.bids()) == bids and dict(self.book.asks()) == asks


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("stamped", "confirms"), [(False, True), (True, True), (True, False)])
def test_a_certain_book_is_the_exchanges_own_whatever_happens(seed: int, stamped: bool, confirms: bool) -> None:
    world = World(seed, stamped=stamped, confirms=confirms)
    for _ in range(STEPS):
        world.clock.advance(world.chance.choice([0, 0, 0.1, 0.3]))
        if world.chance.random() < 0.006:
            world.accident()
        if world.chance.random() < 0.1:
            world.connect()
        if world.chance.random() < 0.5:
            world.change()
        while world.line and world.chance.random() < 0.8:
            world.read()
        if world.chance.random() < 0.3:
            world.call()
        world.check()
    assert world.rests > STEPS / 10
    assert world.book.rebuilds > 3
    assert all(later - earlier > 1.49 for earlier, later in zip(world.asked, world.asked[1:], strict=False))

    for _ in range(200):  # from now on nothing goes wrong
        world.clock.advance(0.5)
        world.connect()
        if not world.book.is_certain:
            world.change()
        while world.line:
            world.read()
        world.call(reliable=True)
    while world.line:
        world.read()
    assert world.book.is_certain
    assert world.is_right()
