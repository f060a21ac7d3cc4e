"""A local book, told by hand what a stream and a call would give: what it shows, and when it gives itself up."""

from __future__ import annotations

import random
from collections import deque
from decimal import Decimal
from typing import Any

import pytest

from tradespec.bitflyer import BitFlyer
from tradespec.core.clock import ManualClock
from tradespec.core.errors import ConnectionLost, RateLimited
from tradespec.core.streams import Gap
from tradespec.core.streams.book import Book, Changes, Level, Snapshot

Levels = list[tuple[Decimal, Decimal]]


def levels(*pairs: tuple[int | str, int | str]) -> Levels:
    return [(Decimal(price), Decimal(size)) for price, size in pairs]


def new(clock: ManualClock | None = None, *, patience: float = 3, pause: float = 10) -> Book:
    return Book(BitFlyer(clock=clock or ManualClock()).stream_side(), patience=patience, pause=pause)


def ready(**more: Any) -> Book:
    """A book with bids at 99 and 98, and asks at 101 and 102."""
    book = new()
    assert book.take(Snapshot(levels((98, 2), (99, "1.5")), levels((102, 4), (101, 3)), **more))
    return book


def test_it_shows_the_levels_best_first_and_exactly() -> None:
    book = ready()
    assert book.is_ready
    assert book.best_bid == Level(Decimal(99), Decimal("1.5"))
    assert book.best_ask == Level(Decimal(101), Decimal(3))
    tiny = Decimal("0.00000000000000000000000000000001")
    assert book.take(Changes(levels((98, 0), ("99.5", "0.1")), [(Decimal("101.5"), tiny)]))
    assert book.bids() == levels(("99.5", "0.1"), (99, "1.5"))
    assert book.asks(2) == [(Decimal(101), Decimal(3)), (Decimal("101.5"), tiny)]
    assert book.sides(0) == ([], [])


def test_changes_before_the_first_whole_book_show_nothing() -> None:
    book = new()
    assert not book.take(Changes(levels((99, 1)), []))
    assert not book.is_ready
    assert (book.best_bid, book.best_ask, book.sides(), book.rebuilds) == (None, None, ([], []), 0)


@pytest.mark.parametrize(
    "item",
    [
        Gap("reconnected"),
        Gap("overflow", 3),
        Gap("malformed", 1),
        Changes(levels((101, 1)), []),
        Changes(levels((101, 1)), [], middle=Decimal(101)),
        Changes(levels((99, -2)), [], relative=True),
    ],
    ids=["reconnected", "overflow", "malformed", "crossed", "crossed at the middle", "below zero"],
)
def test_a_book_that_may_be_wrong_is_empty_until_the_next_whole_one(item: Any) -> None:
    book = ready()
    assert book.take(item)
    assert not book.is_ready
    assert book.sides() == ([], [])
    assert not book.take(item), "it is told once"
    assert book.take(Snapshot(levels((1, 1)), levels((2, 2))))
    assert book.is_ready
    assert (book.bids(), book.asks(), book.rebuilds) == (levels((1, 1)), levels((2, 2)), 1)


def test_stale_levels_beyond_the_middle_are_removed() -> None:
    book = ready()
    assert book.take(Changes(levels((101, 5), (100, 1)), [], middle=Decimal("101.5")))
    assert book.is_ready
    assert book.bids(1) == levels((101, 5))
    assert book.asks() == levels((102, 4))
    assert book.take(Changes([], levels((100, 7)), middle=Decimal("99.5")))
    assert book.bids() == levels((99, "1.5"), (98, 2))
    assert book.asks(2) == levels((100, 7), (102, 4))


def test_a_middle_alone_removes_nothing() -> None:
    book = ready()
    assert book.take(Changes(levels((97, 1)), [], middle=Decimal(50)))
    assert len(book.bids()) == 3


def test_in_an_auction_levels_cross_and_orders_have_no_price() -> None:
    book = new()
    assert book.take(Snapshot(levels((105, 1), (0, 9)), levels((100, 1), (0, 9))))
    assert book.take(Changes(levels((106, 1), (0, 8)), []))
    assert book.is_ready
    assert book.bids() == levels((106, 1), (105, 1))
    assert book.asks() == levels((100, 1))
    assert book.take(Snapshot(levels((99, 1)), levels((100, 1))))
    assert book.take(Changes(levels((106, 1)), []))
    assert not book.is_ready, "the auction is over"


def test_what_the_whole_book_has_already_is_left_out() -> None:
    book = ready(stamp=100)
    assert book.take(Changes(levels((99, 7), (100, 1)), [], stamp=99))
    assert book.is_ready
    assert book.bids(1) == levels((99, "1.5"))
    assert book.take(Changes(levels((99, 7)), [], stamp=100))
    assert book.bids(1) == levels((99, 7))


def test_changes_that_come_late_are_told_from_newer_ones() -> None:
    book = ready(stamp=100)
    book.take(Changes(levels((99, 7)), [], stamp=110))
    book.take(Changes(levels((99, 6)), [], stamp=105))
    assert book.bids(1) == levels((99, 7)), "there is a newer one of this level"
    book.take(Changes(levels((98, 5), (90, 0)), [], stamp=105))
    assert book.bids() == levels((99, 7), (98, 5)), "there is none of this"
    assert book.is_ready
    book.take(Changes(levels((90, 1)), [], stamp=105))
    assert not book.is_ready, "it may have come and gone"


def test_changes_without_totals_are_added() -> None:
    book = ready()
    book.take(Changes(levels((99, "-0.5")), levels((103, 1)), relative=True))
    book.take(Changes(levels((98, -2)), [], relative=True))
    assert book.sides() == (levels((99, 1)), levels((101, 3), (102, 4), (103, 1)))


def test_a_part_of_a_book_ends_where_it_is_known() -> None:
    book = ready(low=Decimal(90), high=Decimal(110))
    book.take(Changes(levels((89, 1), (90, 1)), levels((110, 1), (111, 1))))
    assert book.bids()[-1:] == levels((90, 1))
    assert book.asks()[-1:] == levels((110, 1))
    book.take(Changes([], levels((101, 0), (102, 0))))
    assert book.is_ready
    book.take(Changes([], levels((110, 0))))
    assert not book.is_ready, "the price has left the part"


def test_it_asks_for_a_whole_book_when_none_comes_and_never_too_often() -> None:
    clock = ManualClock()
    book = new(clock)
    assert book.due_in() == 3
    clock.advance(3)
    assert book.due_in() == 0
    book.begin_fetch()
    book.not_fetched(ConnectionLost("gone"))
    assert book.due_in() == 10
    clock.advance(60)
    book.begin_fetch()
    book.not_fetched(RateLimited("slowly", retry_after=45))
    assert book.due_in() == 45
    clock.advance(45)
    book.begin_fetch()
    assert book.fetched(Snapshot(levels((1, 1)), []))
    assert book.due_in() is None
    assert book.age == 0
    assert book.take(Gap("overflow", 1))
    assert book.due_in() == 10
    book.take(Snapshot([], []))
    clock.advance(7)
    assert (book.due_in(), book.age) == (None, 7)


def test_a_book_fetched_before_the_stream_spoke_is_fetched_once_more() -> None:
    book = new(patience=0, pause=0)
    assert book.due_in() == 0
    book.begin_fetch()
    assert book.fetched(Snapshot(levels((5, 1)), levels((7, 1))))
    assert book.due_in() is None
    assert book.take(Changes(levels((4, 1)), []))
    assert book.due_in() == 0, "what happened between is unknown"
    book.begin_fetch()
    assert book.fetched(Snapshot(levels((5, 1), (3, 1)), levels((7, 1))))
    assert book.bids() == levels((5, 1), (4, 1), (3, 1)), "the change may be newer than the answer"
    assert book.take(Changes(levels((4, 0)), []))
    assert book.due_in() is None
    book.take(Gap("reconnected"))
    book.begin_fetch()
    book.fetched(Snapshot(levels((5, 1)), levels((7, 1))))
    book.take(Changes(levels((4, 1)), []))
    assert book.due_in() == 0


class Market:
    """Makes changes; tells them over a line that breaks; answers calls with a book that may be some changes old."""

    def __init__(self, chance: random.Random, *, stamped: bool) -> None:
        self.chance = chance
        self.stamped = stamped
        self.middle, self.now = 500, 0
        self.sides: dict[str, dict[Decimal, Decimal]] = {"bids": {}, "asks": {}}
        self.line: deque[Any] = deque()
        self.old: deque[Snapshot] = deque([self.whole()], maxlen=4)

    def whole(self) -> Snapshot:
        bids, asks = (list(self.sides[side].items()) for side in ("bids", "asks"))
        self.chance.shuffle(bids)
        return Snapshot(bids, asks, stamp=self.now if self.stamped else None)

    def step(self) -> None:
        """One change, and the stream tells it."""
        self.now += 1
        self.middle += self.chance.choice([-1, 0, 0, 1])
        gone = {
            "bids": [(price, Decimal(0)) for price in self.sides["bids"] if price >= self.middle],
            "asks": [(price, Decimal(0)) for price in self.sides["asks"] if price <= self.middle],
        }
        side, sign = self.chance.choice([("bids", -1), ("asks", 1)])
        price = Decimal(self.middle + sign * self.chance.randint(1, 20))
        gone[side].append((price, Decimal(self.chance.choice([0, 0, 1, 2, 3])).scaleb(-2)))
        for name, changes in gone.items():
            for at, size in changes:
                self.sides[name][at] = size
                if not size:
                    del self.sides[name][at]
        self.line.append(Changes(gone["bids"], gone["asks"], stamp=self.now if self.stamped else None))
        self.old.append(self.whole())


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("stamped", [False, True])
def test_after_ten_thousand_changes_with_breaks_between_the_book_is_the_exchanges_own(seed: int, stamped: bool) -> None:
    chance = random.Random(seed)
    market, book = Market(chance, stamped=stamped), new(patience=0, pause=0)
    for _ in range(10_000):
        market.step()
        happens = chance.random()
        if happens < 0.005:
            market.line.clear()
            market.line.append(Gap("reconnected"))
        elif happens < 0.01 and market.line:
            for _ in range(chance.randint(1, len(market.line))):
                market.line.popleft()
            market.line.appendleft(Gap("overflow"))
        elif happens < 0.015 and not stamped:
            market.line.append(market.whole())
        while market.line and chance.random() < 0.7:
            book.take(market.line.popleft())
        if book.due_in() == 0 and chance.random() < 0.3:
            begun = market.old[-1]
            book.begin_fetch()
            market.step()  # the answer takes its time
            book.fetched(chance.choice([begun, market.old[-1]]))
    while market.line:
        book.take(market.line.popleft())
    while book.due_in() == 0:
        book.begin_fetch()
        book.fetched(market.whole())
    assert book.is_ready
    assert dict(book.bids()) == market.sides["bids"]
    assert dict(book.asks()) == market.sides["asks"]
    assert book.rebuilds > 20
