"""A local book, told by hand what a stream and a call would give: what it shows, and when it gives itself up."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tradespec.bitflyer import BitFlyer
from tradespec.core.clock import ManualClock
from tradespec.core.errors import ConnectionLost, RateLimited
from tradespec.core.streams import Gap
from tradespec.core.streams.book import Book, Changes, Level, Snapshot, Terms

Levels = list[tuple[Decimal, Decimal]]


def levels(*pairs: tuple[int | str, int | str]) -> Levels:
    return [(Decimal(price), Decimal(size)) for price, size in pairs]


def new(
    clock: ManualClock | None = None, *, patience: float = 3, pause: float = 10, lag: float = 0, is_sent: bool = True
) -> Book:
    terms = Terms(patience=patience, pause=pause, lag=lag, is_sent=is_sent)
    book = Book(BitFlyer(clock=clock or ManualClock()).stream_side(), "BTC_JPY", terms)
    book._opened()
    return book


def ready(**more: Any) -> Book:
    """A book with bids at 99 and 98, and asks at 101 and 102."""
    book = new()
    book._heard(1)
    assert book._take(Snapshot(levels((98, 2), (99, "1.5")), levels((102, 4), (101, 3)), **more))
    return book


def test_it_shows_the_levels_best_first_and_exactly() -> None:
    book = ready()
    assert book.is_ready
    assert book.best_bid == Level(Decimal(99), Decimal("1.5"))
    assert book.best_ask == Level(Decimal(101), Decimal(3))
    tiny = Decimal("0.00000000000000000000000000000001")
    assert book._take(Changes(levels((98, 0), ("99.5", "0.1")), [(Decimal("101.5"), tiny)]))
    assert book.bids() == levels(("99.5", "0.1"), (99, "1.5"))
    assert book.asks(2) == [(Decimal(101), Decimal(3)), (Decimal("101.5"), tiny)]
    assert book.sides(0) == ([], [])


def test_changes_before_the_first_whole_book_show_nothing() -> None:
    book = new()
    assert not book._take(Changes(levels((99, 1)), []))
    assert not book.is_ready
    assert (book.best_bid, book.best_ask, book.sides(), book.rebuilds) == (None, None, ([], []), 0)


@pytest.mark.parametrize(
    "item",
    [
        Gap("overflow", 3),
        Gap("malformed", 1),
        Changes(levels((101, 1)), []),
        Changes(levels((101, 1)), [], middle=Decimal(101)),
        Changes(levels((99, -2)), [], relative=True),
        Changes(levels((99, "1E-500")), [], relative=True),
        Changes(levels((99, -2)), []),
        Changes(levels((-1, 2)), []),
        Snapshot(levels((99, -5)), []),
        Snapshot(levels((-99, 5)), []),
    ],
    ids=[
        "overflow",
        "malformed",
        "crossed",
        "crossed at the middle",
        "below zero",
        "more digits than there may be",
        "negative size",
        "negative price",
        "whole book with a negative size",
        "whole book with a negative price",
    ],
)
def test_a_book_that_may_be_wrong_is_empty_until_the_next_whole_one(item: Any) -> None:
    book = ready()
    assert book._take(item)
    assert not book.is_ready
    assert book.sides() == ([], [])
    assert not book._take(item), "it is told once"
    assert book._take(Snapshot(levels((1, 1)), levels((2, 2))))
    assert book.is_ready
    assert (book.bids(), book.asks(), book.rebuilds) == (levels((1, 1)), levels((2, 2)), 1)


def test_stale_levels_beyond_the_middle_are_removed() -> None:
    book = ready()
    assert book._take(Changes(levels((101, 5), (100, 1)), [], middle=Decimal("101.5")))
    assert book.is_ready
    assert book.bids(1) == levels((101, 5))
    assert book.asks() == levels((102, 4))
    assert book._take(Changes([], levels((100, 7)), middle=Decimal("99.5")))
    assert book.bids() == levels((99, "1.5"), (98, 2))
    assert book.asks(2) == levels((100, 7), (102, 4))


def test_a_middle_alone_removes_nothing() -> None:
    book = ready()
    assert book._take(Changes(levels((97, 1)), [], middle=Decimal(50)))
    assert len(book.bids()) == 3


def test_in_an_auction_levels_cross_and_orders_have_no_price() -> None:
    book = new()
    book._heard(1)
    assert book._take(Snapshot(levels((105, 1), (0, 9)), levels((100, 1), (0, 9))))
    assert book._take(Changes(levels((106, 1), (0, 8)), []))
    assert book.is_ready
    assert book.bids() == levels((106, 1), (105, 1))
    assert book.asks() == levels((100, 1))
    assert book._take(Snapshot(levels((99, 1)), levels((100, 1))))
    assert book._take(Changes(levels((106, 1)), []))
    assert not book.is_ready, "the auction is over"


def test_what_the_whole_book_has_already_is_left_out() -> None:
    book = ready(stamp=100)
    assert book._take(Changes(levels((99, 7), (100, 1)), [], stamp=99))
    assert book.is_ready
    assert book.bids(1) == levels((99, "1.5"))
    assert book._take(Changes(levels((99, 7)), [], stamp=100))
    assert book.bids(1) == levels((99, 7))


def test_of_each_level_the_newest_change_stands_in_whichever_order_they_come() -> None:
    book = ready(stamp=100)
    book._take(Changes(levels((99, 7)), [], stamp=110))
    book._take(Changes(levels((99, 6)), [], stamp=105))
    assert book.bids(1) == levels((99, 7)), "there is a newer one of this level"
    book._take(Changes(levels((98, 5), (90, 0)), [], stamp=106))
    assert book.bids() == levels((99, 7), (98, 5)), "there is none of this"
    book._take(Changes(levels((90, 1)), [], stamp=105))
    assert book.bids() == levels((99, 7), (98, 5)), "it has gone since"
    book._take(Changes(levels((90, 1)), [], stamp=107))
    assert book.bids() == levels((99, 7), (98, 5), (90, 1))
    assert book.is_certain


def test_what_came_before_a_rebuild_makes_a_change_late_after_it() -> None:
    book = ready(stamp=100)
    book._take(Changes(levels((97, 1)), [], stamp=101))
    book._take(Changes(levels((97, 0)), [], stamp=107))
    book._take(Gap("malformed", 1))
    book._take(Changes(levels((96, 0)), [], stamp=109))
    book._take(Gap("malformed", 1))
    book._take(Snapshot(levels((98, 2)), [], stamp=100))
    book._take(Changes(levels((97, 1)), [], stamp=101))
    book._take(Changes(levels((96, 1)), [], stamp=108))
    assert book.bids() == levels((98, 2))


def test_a_late_change_of_a_level_that_nobody_remembers_ends_it() -> None:
    book = ready(stamp=100)
    for price in range(200, 200 + 10_010):
        book._take(Changes([], levels((price, 1)), stamp=price))
        book._take(Changes([], levels((price, 0)), stamp=price))
    assert book.is_ready
    book._take(Changes([], levels((201, 0)), stamp=200))
    assert book.is_ready
    book._take(Changes([], levels((201, 1)), stamp=200))
    assert not book.is_ready


def test_changes_without_totals_are_added() -> None:
    book = ready()
    book._take(Changes(levels((99, "-0.5")), levels((103, 1)), relative=True))
    book._take(Changes(levels((98, -2)), [], relative=True))
    assert book.sides() == (levels((99, 1)), levels((101, 3), (102, 4), (103, 1)))
    assert (book.is_ready, book.is_certain) == (True, False), "nobody knows which of them the whole book had already"


def test_a_part_of_a_book_ends_where_it_is_known() -> None:
    book = ready(low=Decimal(90), high=Decimal(110))
    book._take(Changes(levels((89, 1), (90, 1)), levels((110, 1), (111, 1))))
    assert book.bids()[-1:] == levels((90, 1))
    assert book.asks()[-1:] == levels((110, 1))
    book._take(Changes([], levels((101, 0), (102, 0))))
    assert book.is_ready
    book._take(Changes([], levels((110, 0))))
    assert not book.is_ready, "the price has left the part"


def test_it_asks_for_a_whole_book_when_none_comes_and_never_too_often() -> None:
    clock = ManualClock()
    book = new(clock)
    assert book._due_in() == 3
    clock.advance(1)
    book._heard(1)
    assert book._due_in() == 3, "the changes are confirmed now; a whole book may follow"
    clock.advance(3)
    assert book._due_in() == 0
    book._begin_fetch()
    assert book._due_in() == 10, "even if nobody tells what becomes of it"
    book._not_fetched(ConnectionLost("gone"))
    assert book._due_in() == 10
    clock.advance(60)
    book._begin_fetch()
    book._not_fetched(RateLimited("slowly", retry_after=45))
    assert book._due_in() == 45
    clock.advance(45)
    book._begin_fetch()
    assert book._fetched(Snapshot(levels((1, 1)), []))
    assert book._due_in() is None
    assert book.age == 0
    assert book._take(Gap("overflow", 1))
    assert book._due_in() == 10
    book._take(Snapshot([], []))
    clock.advance(7)
    assert (book._due_in(), book.age) == (None, 7)


def test_without_a_connection_nothing_is_asked_for_and_nothing_that_was_is_taken() -> None:
    clock = ManualClock()
    book = new(clock, patience=3, pause=5)
    book._heard(1)
    book._begin_fetch()
    book._take(Gap("disconnected"))
    assert not book._fetched(Snapshot(levels((1, 1)), []))
    assert (book.is_ready, book._due_in()) == (False, None)
    book._not_fetched(RateLimited("slowly", retry_after=45))
    assert book._due_in() is None
    book._take(Gap("reconnected"))
    assert book._due_in() == 45
    clock.advance(60)
    book._heard(2)
    assert book._due_in() == 3


def test_a_whole_book_that_is_sent_counts_once_the_changes_are_confirmed() -> None:
    book = new()
    whole = Snapshot(levels((98, 2)), levels((101, 3)))
    assert not book._take(whole)
    assert not book.is_ready
    book._heard(1)
    assert book._take(whole)
    assert book.is_certain
    book._take(Gap("disconnected"))
    book._take(Gap("reconnected"))
    book._heard(0)
    assert not book._take(whole)
    assert not book.is_ready
    book._heard(2)
    assert book._take(whole)
    book._heard(3)
    assert (book.is_ready, book.is_certain) == (True, False), "confirmed once more: who knows what was before"


@pytest.mark.parametrize("confirmed", [False, True])
def test_a_book_fetched_before_the_stream_spoke_is_fetched_once_more(confirmed: bool) -> None:
    book = new(patience=0, pause=0, is_sent=False)
    assert book._due_in() == 0
    book._begin_fetch()
    assert book._fetched(Snapshot(levels((5, 1)), levels((7, 1))))
    assert book._due_in() is None
    assert (book.is_ready, book.is_certain) == (True, False)
    if confirmed:
        book._heard(1)
    else:
        assert book._take(Changes(levels((4, 1)), []))
    assert (book._due_in(), book.is_certain) == (0, False), "what happened between is unknown"
    book._take(Changes(levels((4, 1)), []))
    book._begin_fetch()
    assert book._fetched(Snapshot(levels((5, 1), (3, 1)), levels((7, 1))))
    assert book.bids() == levels((5, 1), (4, 1), (3, 1)), "the change may be newer than the answer"
    assert book.is_certain
    assert book._take(Changes(levels((4, 0)), []))
    assert book._due_in() is None


def test_a_book_that_may_be_from_before_the_changes_is_fetched_again_when_it_cannot_be() -> None:
    clock = ManualClock()
    book = new(clock, pause=10, lag=30, is_sent=False)
    book._heard(1)
    assert book._due_in() == 0, "none is sent"
    book._begin_fetch()
    assert book._fetched(Snapshot(levels((5, 1)), levels((7, 1)), stamp=1))
    assert (book.is_certain, book._due_in()) == (False, 30)
    clock.advance(20)
    book._take(Changes(levels((4, 1)), [], stamp=2))
    clock.advance(10)
    book._begin_fetch()
    clock.advance(5)
    assert book._fetched(Snapshot(levels((5, 1)), levels((7, 1)), stamp=1))
    assert book.bids() == levels((5, 1), (4, 1)), "the answer was 30 seconds old; what came in these is known"
    assert (book.is_certain, book._due_in()) == (True, None)


def test_a_book_older_than_what_was_known_is_not_taken() -> None:
    clock = ManualClock()
    book = new(clock, pause=10, lag=30, is_sent=False)
    book._heard(1)
    book._begin_fetch()
    book._fetched(Snapshot(levels((5, 1)), levels((7, 1)), stamp=1))
    book._take(Changes(levels((4, 1)), [], stamp=9))
    book._take(Gap("disconnected"))
    book._take(Gap("reconnected"))
    book._heard(2)
    clock.advance(10)
    for stamp in (8, None):
        book._begin_fetch()
        assert not book._fetched(Snapshot(levels((5, 1)), levels((7, 1)), stamp=stamp))
        assert (book.is_ready, book._due_in()) == (False, 20)
    clock.advance(20)
    book._begin_fetch()
    assert book._fetched(Snapshot(levels((5, 1)), levels((7, 1)), stamp=8)), "so the level of 9 is gone"
    assert book.is_certain


def test_a_book_asked_for_before_something_was_missing_is_not_taken() -> None:
    book = new(patience=0, pause=0, is_sent=False)
    book._heard(1)
    book._begin_fetch()
    book._take(Gap("malformed", 1))
    assert not book._fetched(Snapshot(levels((5, 1)), levels((7, 1))))
    assert (book.is_ready, book._due_in()) == (False, 0)


def test_where_nothing_mends_a_crossed_book_it_is_not_believed_and_elsewhere_until_it_no_longer_crosses() -> None:
    crossed = Snapshot(levels((105, 1), (100, 1)), levels((101, 1)))
    gox = new(is_sent=False)
    gox._heard(1)
    gox._begin_fetch()
    assert not gox._fetched(crossed)
    assert (gox.is_ready, gox._due_in()) == (False, 10)
    flyer = new()
    flyer._heard(1)
    assert flyer._take(crossed)
    assert flyer._take(Changes(levels((105, 0)), []))
    assert flyer._take(Changes(levels((101, 1)), []))
    assert not flyer.is_ready


def test_more_changes_than_can_be_kept_while_a_whole_book_is_awaited_begin_it_anew() -> None:
    book = new(patience=3, pause=0)
    book._heard(1)
    book._begin_fetch()
    change = Changes([], [])
    for _ in range(100_001):
        book._take(change)
    assert not book._fetched(Snapshot([], []))
    assert book._due_in() == 3
