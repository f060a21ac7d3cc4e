"""Local books beside emulated exchanges: after thousands of deeds and many accidents they are the exchange's own."""

from __future__ import annotations

import asyncio
import random
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.emulator.mtgox.support import Caller as GoxCaller
from tests.emulator.support import Caller, second_account
from tradespec import bitflyer, mtgox
from tradespec.core.clock import ManualClock
from tradespec.core.errors import ApiError
from tradespec.core.streams.book import Level
from tradespec.emulator import BitflyerOptions, Emulator, MtGoxOptions, Server
from tradespec.emulator.faces.bitflyer.products import PRODUCTS
from tradespec.emulator.faults import Fault

START = datetime(2013, 4, 2, 5, 4, 19, tzinfo=UTC)
DEEDS = 10_000
RESTING = 40  # orders at once
QUIET = 0.3  # seconds without a message after which none is under way
LIMIT = 20.0  # seconds for what takes a few

Sides = tuple[list[Level], list[Level]]
Deed = Callable[[random.Random], None]


def sides_of(emulator: Emulator[Any], symbol: str) -> Sides:
    depth = emulator.exchange.book(symbol)
    bids, asks = ([Level(each.price, each.size) for each in side] for side in (depth.bids, depth.asks))
    return bids, asks


class Follower:
    """Keeps a book in a thread of its own, while another one reads it."""

    def __init__(self, local: Any) -> None:
        self.local = local
        self.rebuilding = 0
        self.changes = 0
        self._problem: BaseException | None = None
        self._wanted = Decimal(0)
        self._seen = threading.Event()
        self._ending, self._ended = threading.Event(), threading.Event()
        self._threads = [threading.Thread(target=self._guard, args=(run,)) for run in (self._keep, self._look)]

    def _guard(self, run: Callable[[], None]) -> None:
        try:
            run()
        except BaseException as error:
            self._problem = error
        finally:
            self._ended.set()
            self._seen.set()

    def _keep(self) -> None:
        while not self._ended.is_set():
            book = self.local.receive(QUIET)
            if book is None:
                if self._ending.is_set():
                    return
                continue
            self.changes += 1
            self.rebuilding += not book.is_ready
            if is_signed(book, self._wanted):
                self._seen.set()

    def _look(self) -> None:
        while not self._ended.is_set():
            bids, asks = self.local.sides(3)
            assert bids == sorted(bids, reverse=True)
            assert asks == sorted(asks)
            assert not (bids and asks and bids[0].price >= asks[0].price)
            self._ended.wait(0.001)

    def catch_up(self, sign: Callable[[Decimal], None], size: Decimal) -> None:
        """Leave a sign at the exchange, until it is in the book."""
        self._seen.clear()
        self._wanted = size
        sign(size)
        assert self._seen.wait(LIMIT), ("there is no sign", self.local.is_ready, self.local.sides(3))
        assert self._problem is None, self._problem

    def __enter__(self) -> Follower:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ending.set()
        self._ended.wait(LIMIT)
        self.local.close()
        for thread in self._threads:
            thread.join()
        assert self._problem is None, self._problem


@contextmanager
def flyer() -> Iterator[tuple[Server, Deed, Callable[[Decimal], None]]]:
    options = BitflyerOptions(rate_limits=False, products=PRODUCTS[:1], board_snapshot_seconds=10**6)
    with Emulator("bitflyer", clock=ManualClock(), options=options).serve() as server:
        alice = Caller(server.emulator, server.key, server.secret)
        traders = (alice, second_account(alice))
        middle = alice.gap()
        resting: list[tuple[Caller, str]] = []
        for account in ("demo", "bob"):
            server.emulator.control.deposit("BTC", 10_000, account=account)

        def deed(chance: random.Random) -> None:
            trader, what = chance.choice(traders), chance.random()
            if what < 0.5 and len(resting) < RESTING:
                side, price = chance.choice(["BUY", "SELL"]), middle + chance.randint(-8, 8)
                answer = trader.try_order(side, price, str(Decimal(chance.randint(1, 5)).scaleb(-2)))
                if answer.status == 200:
                    resting.append((trader, answer.json["child_order_acceptance_id"]))
            elif what < 0.98:
                owner, order = resting.pop(chance.randrange(len(resting))) if resting else (trader, "none")
                owner.cancel(order)
            else:
                server.emulator.control.advance(1)

        carol = second_account(alice, "carol")
        signs: list[str] = []

        def sign(size: Decimal) -> None:
            signs.append(carol.order("BUY", middle // 2, str(size)))
            if len(signs) > 1:
                carol.cancel(signs[-2])

        yield server, deed, sign


@contextmanager
def gox() -> Iterator[tuple[Server, Deed, Callable[[Decimal], None]]]:
    options = MtGoxOptions(rate_limits=False, makers=("USD",))
    with Emulator("mtgox", clock=ManualClock(START), options=options).serve() as server:
        trader = GoxCaller(server.emulator, server.key, server.secret)
        for currency in ("BTC", "USD"):
            server.emulator.control.fund(currency, 1_000_000)
        depth = server.emulator.exchange.book("BTCUSD")
        assert depth.best_bid is not None and depth.best_ask is not None
        middle = (depth.best_bid.price + depth.best_ask.price) / 2
        resting: list[str] = []

        def deed(chance: random.Random) -> None:
            what = chance.random()
            if what < 0.5 and len(resting) < RESTING:
                price = middle + Decimal(chance.randint(-8, 8)).scaleb(-2)
                amount = str(Decimal(chance.randint(1, 5)).scaleb(-2))
                answer = trader.try_order(chance.choice(["bid", "ask"]), amount, f"{price:.5f}")
                resting.extend([answer.result] if answer.status == 200 else [])
            elif what < 0.95:
                trader.cancel(resting.pop(chance.randrange(len(resting))) if resting else str(uuid.UUID(int=0)))
            else:
                server.emulator.control.advance(chance.choice([0.000001, 1]))

        carol = trader.other(trader.control.add_key(account="carol"))
        signs: list[str] = []

        def sign(size: Decimal) -> None:
            signs.append(carol.order("bid", str(size), f"{middle * Decimal('0.95'):.5f}"))
            if len(signs) > 1:
                carol.cancel(signs[-2])

        yield server, deed, sign


ACCIDENTS = [
    Fault.stream_drop(),
    Fault.stream_drop(reset=True),
    Fault.stream_duplicate(),
    Fault.stream_garbage(),
    Fault.stream_garbage("{}"),
]


def live(server: Server, channel: str, deed: Deed, chance: random.Random, deeds: int) -> Iterator[Decimal]:
    """Many deeds, and an accident now and then. Stops where a sign may be left, and gives its size."""
    emulator = server.emulator
    for number in range(deeds):
        if number % EVERY == 0:
            yield Decimal(10_000 + number).scaleb(-5)
            emulator.faults.add(chance.choice(ACCIDENTS), operation=channel, after=chance.randint(0, 20))
        if number % 1009 == 500:
            emulator.control.drop_streams()
        deed(chance)
    emulator.faults.clear()
    yield SIGN


def is_signed(book: Any, size: Decimal) -> bool:
    return any(level.size == size for level in book.bids())


EVERY = 97  # deeds
SIGN = Decimal("0.07777")


def test_the_book_of_bitflyer_is_the_exchanges_own_after_ten_thousand_deeds_with_accidents() -> None:
    with flyer() as (server, deed, sign), bitflyer.BitFlyer(base_url=server.base_url, clock=ManualClock()) as client:
        local = bitflyer.LocalBook(client, product_code="BTC_JPY", patience=0.02, pause=0.02, lag=0)
        with Follower(local) as follower:
            for size in live(server, "board", deed, random.Random(1), DEEDS):
                follower.catch_up(sign, size)
        assert local.is_certain
        assert local.sides() == sides_of(server.emulator, "BTC_JPY")
        assert local.rebuilds == follower.rebuilding > 20
        assert follower.changes > DEEDS / EVERY


@pytest.mark.parametrize(("full", "deeds"), [(True, DEEDS), (False, 2_000)])
def test_the_book_of_mtgox_is_the_exchanges_own_after_ten_thousand_deeds_with_accidents(full: bool, deeds: int) -> None:
    with gox() as (server, deed, sign), mtgox.MtGox(base_url=server.base_url, clock=ManualClock()) as client:
        local = mtgox.LocalBook(client, pair="BTCUSD", full=full, pause=0, lag=0)
        with Follower(local) as follower:
            for size in live(server, "depth", deed, random.Random(2), deeds):
                follower.catch_up(sign, size)
        assert local.is_certain
        bids, asks = sides_of(server.emulator, "BTCUSD")
        if not full:  # what is some ten percent off is not given; there are such levels
            bids, asks = ([each for each in side if 90 < each.price < 120] for side in (bids, asks))
        assert local.sides() == (bids, asks)
        assert local.rebuilds == follower.rebuilding > deeds / EVERY / 5
        assert follower.changes > deeds / EVERY


async def follow_impatiently(local: Any, work: Iterator[Any]) -> None:
    """Read while a thread works, and give up time and again."""
    working = asyncio.ensure_future(asyncio.to_thread(list, work))
    while not working.done():
        with suppress(TimeoutError):
            await asyncio.wait_for(anext(local), 0.002)
    await working


async def settle(local: Any) -> None:
    """Until the sign has been seen, and nothing follows."""
    async for book in local:
        if is_signed(book, SIGN):
            break
    with suppress(TimeoutError):
        while True:
            await asyncio.wait_for(anext(local), QUIET)


@pytest.mark.anyio
async def test_the_asynchronous_book_of_bitflyer_follows_as_well() -> None:
    with flyer() as (server, deed, sign):
        async with (
            bitflyer.AsyncBitFlyer(base_url=server.base_url, clock=ManualClock()) as client,
            bitflyer.AsyncLocalBook(client, product_code="BTC_JPY", patience=0.02, pause=0.02, lag=0) as local,
        ):
            assert (await anext(local)).is_ready
            await follow_impatiently(local, live(server, "board", deed, random.Random(3), 300))
            sign(SIGN)
            await settle(local)
            assert local.sides() == sides_of(server.emulator, "BTC_JPY")
            await local.aclose()
            assert [book async for book in local] == []


@pytest.mark.anyio
async def test_the_asynchronous_book_of_mtgox_follows_as_well() -> None:
    with gox() as (server, deed, sign):
        async with (
            mtgox.AsyncMtGox(base_url=server.base_url, clock=ManualClock()) as client,
            mtgox.AsyncLocalBook(client, pair="BTCUSD", full=True, pause=0, lag=0) as local,
        ):
            assert (await anext(local)).is_ready
            await follow_impatiently(local, live(server, "depth", deed, random.Random(3), 300))
            sign(SIGN)
            await settle(local)
            assert local.sides() == sides_of(server.emulator, "BTCUSD")


def test_books_beside_each_other_that_come_and_go_are_all_the_exchanges_own() -> None:
    chance = random.Random(5)
    with flyer() as (server, deed, sign), bitflyer.BitFlyer(base_url=server.base_url, clock=ManualClock()) as client:
        books: list[bitflyer.LocalBook] = []
        for _ in live(server, "board", deed, chance, 2_000):
            books.append(bitflyer.LocalBook(client, product_code="BTC_JPY", patience=0.02, pause=0.02, lag=0))
            if len(books) > 3:
                books.pop(chance.randrange(4)).close()
            for book in books:
                book.receive(chance.choice([0, 0, 0.01]))
        sign(SIGN)
        for book in books:
            while not (book.is_certain and is_signed(book, SIGN)):
                assert book.receive(LIMIT) is book
        for book in books:
            while book.receive(QUIET) is not None:
                pass
            assert book.is_certain
            assert book.sides() == sides_of(server.emulator, "BTC_JPY")


def test_a_book_that_is_not_sent_is_fetched_however_often_that_fails() -> None:
    with flyer() as (server, _, _), bitflyer.BitFlyer(base_url=server.base_url, clock=ManualClock()) as client:
        first = bitflyer.LocalBook(client, product_code="BTC_JPY")
        assert next(first).is_ready
        second = bitflyer.LocalBook(
            client, product_code="BTC_JPY", patience=0, pause=0
        )  # its channels are open: none is sent
        for fault in (Fault.page(503, commit=False), Fault.malformed_json(commit=False), Fault.drop(commit=False)):
            server.emulator.faults.add(fault, operation="getBoard", times=10)
        failing = threading.Timer(0.2, server.emulator.faults.clear)
        failing.start()
        assert next(second).sides() == first.sides() == sides_of(server.emulator, "BTC_JPY")
        failing.join()


def test_a_channel_that_is_refused_is_told_and_an_end_ends_the_iteration() -> None:
    with flyer() as (server, _, _):
        with bitflyer.BitFlyer(base_url=server.base_url, clock=ManualClock()) as client:
            with bitflyer.LocalBook(client, product_code="NONE_JPY") as unknown, pytest.raises(ApiError):
                next(unknown)
            with bitflyer.LocalBook(client, product_code="BTC_JPY") as local:
                assert next(local).is_ready
                assert local.receive(0) is None
            assert list(local) == []
            other = bitflyer.LocalBook(client, product_code="BTC_JPY", patience=0, pause=0)
            assert next(other).is_ready
        assert len(list(other)) <= 1, "what had come can still be read"
