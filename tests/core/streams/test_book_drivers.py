"""Books that keep themselves: what waits, what is asked for, and what becomes of it when nobody waits any more."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import pytest

from tests.core.streams.exchange import Exchange, running
from tradespec.bitflyer import BitFlyer, LocalBook
from tradespec.core.clock import ManualClock
from tradespec.core.errors import ApiError, Outcome
from tradespec.core.streams import Gap
from tradespec.core.streams.book import Changes, Level, Snapshot, Terms
from tradespec.core.streams.book_drivers import AsyncBook, SyncBook
from tradespec.core.streams.buffer import Buffer

WHOLE = Snapshot([(Decimal(99), Decimal(1))], [(Decimal(101), Decimal(1))])
BIDS = [Level(Decimal(99), Decimal(1))]


class Channel:
    """A subscription that gives what a test puts into it."""

    buffer: Buffer
    closed = False

    def divert(self, buffer: Buffer) -> None:
        self.buffer = buffer

    def start(self) -> None:
        self.buffer.opened()

    def close(self) -> None:
        self.closed = True
        self.buffer.end()


class AsyncChannel(Channel):
    async def start(self) -> None:  # type: ignore[override]  # the asynchronous twin
        self.buffer.opened()

    async def aclose(self) -> None:
        self.close()


def unchanged(message: Any) -> Any:
    return message


def new(fetch: Callable[[], Snapshot], channels: Sequence[Channel], *, buffer: int = 10, **terms: Any) -> SyncBook:
    side = BitFlyer(clock=ManualClock()).stream_side()
    given = {"patience": 0, "pause": 720, "lag": 0, "is_sent": False} | terms
    lanes: Any = [(channel, unchanged) for channel in channels]
    return SyncBook(side, "BTC_JPY", lanes, fetch, terms=Terms(**given), buffer=buffer)


def new_async(fetch: Any, channel: AsyncChannel, *, pause: float = 720) -> AsyncBook:
    side = BitFlyer(clock=ManualClock()).stream_side()
    lanes: Any = [(channel, unchanged)]
    terms = Terms(patience=0, pause=pause, lag=0, is_sent=False)
    return AsyncBook(side, "BTC_JPY", lanes, fetch, terms=terms, buffer=10)


def refusal() -> ApiError:
    return ApiError("no such market", exchange="x", operation="y", outcome=Outcome.REJECTED)


@pytest.mark.parametrize("error", [refusal, KeyboardInterrupt], ids=["refused", "interrupted"])
def test_after_a_request_that_came_to_nothing_the_next_one_waits_for_the_pause(
    error: Callable[[], BaseException],
) -> None:
    asked: list[int] = []

    def fetch() -> Snapshot:
        asked.append(1)
        raise error()

    book = new(fetch, [Channel()])
    with pytest.raises(type(error())):
        book.receive(0)
    for _ in range(50):
        assert book.receive(0) is None
    assert len(asked) == 1


def test_what_came_before_the_answer_is_taken_before_it_and_shown_with_it() -> None:
    channel = Channel()
    old = Changes([(Decimal(100), Decimal(5))], [], middle=Decimal("100.5"))

    def fetch() -> Snapshot:
        channel.buffer.put(old)
        channel.buffer.put(Changes([(Decimal(100), Decimal(0))], []))
        return WHOLE

    book = new(fetch, [channel])
    channel.buffer.began()
    assert next(book).bids() == BIDS
    assert book.is_certain
    assert book.receive(0) is None, "the old changes are in it"


def test_a_connection_that_was_lost_while_the_answer_was_under_way_makes_it_useless() -> None:
    channel = Channel()
    answers = iter([Gap("disconnected"), Gap("reconnected")])

    def fetch() -> Snapshot:
        channel.buffer.put(next(answers))
        return WHOLE

    book = new(fetch, [channel], pause=0)
    assert book.receive(0) is None
    assert (book.is_ready, book._due_in()) == (False, None)


def test_an_overflow_that_swallows_the_end_of_a_connection_hides_nothing() -> None:
    board, snapshots = Channel(), Channel()
    book = new(lambda: WHOLE, [board, snapshots], buffer=2, patience=60, is_sent=True)
    board.buffer.began()
    snapshots.buffer.put(WHOLE)
    assert next(book).is_certain
    for gap in (Gap("disconnected"), Gap("reconnected")):
        board.buffer.put(gap)
        snapshots.buffer.put(gap)
    snapshots.buffer.put(WHOLE)
    snapshots.buffer.put(WHOLE)
    assert not next(book).is_ready
    assert book.receive(0) is None, "these came before the changes were confirmed"
    board.buffer.began()
    snapshots.buffer.put(WHOLE)
    assert next(book).is_certain


def test_confirmations_of_other_channels_say_nothing_of_the_changes() -> None:
    board, snapshots = Channel(), Channel()
    book = new(lambda: WHOLE, [board, snapshots], patience=60, is_sent=True)
    snapshots.buffer.began()
    snapshots.buffer.put(WHOLE)
    assert book.receive(0) is None
    assert not book.is_ready


@pytest.mark.anyio
async def test_a_request_goes_on_when_whoever_waited_for_the_book_gives_up() -> None:
    asked: list[int] = []
    answered = asyncio.Event()

    async def fetch() -> Snapshot:
        asked.append(1)
        await answered.wait()
        return WHOLE

    channel = AsyncChannel()
    book = new_async(fetch, channel, pause=0)
    channel.buffer.began()
    for _ in range(8):
        waiting = asyncio.ensure_future(anext(book))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
    assert len(asked) == 1
    answered.set()
    assert (await anext(book)).bids() == BIDS
    assert len(asked) == 1
    await book.aclose()
    assert [each async for each in book] == []


@pytest.mark.anyio
async def test_a_book_that_is_left_asks_for_nothing_any_more() -> None:
    ended: list[str] = []

    async def fetch() -> Snapshot:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("cancelled")
        raise AssertionError

    book = new_async(fetch, AsyncChannel())
    waiting = asyncio.ensure_future(anext(book, None))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await book.aclose()
    assert ended == ["cancelled"]
    assert await waiting is None


@pytest.mark.anyio
async def test_an_answer_that_no_repetition_mends_is_told() -> None:
    answers: list[Any] = [refusal(), WHOLE]

    async def fetch() -> Any:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    book = new_async(fetch, AsyncChannel(), pause=0)
    with pytest.raises(ApiError, match="no such market"):
        await anext(book)
    assert (await anext(book)).bids() == BIDS
    await book.aclose()


SNAPSHOTS = "lightning_board_snapshot_BTC_JPY"
BOOK = {"mid_price": 100, "bids": [{"price": 99, "size": 1}], "asks": [{"price": 101, "size": 1}]}


@pytest.fixture(name="exchange")
def fixture_exchange() -> Any:
    with running() as exchange:
        yield exchange


def test_a_snapshot_for_somebody_else_is_none_before_the_changes_are_confirmed(exchange: Exchange) -> None:
    with BitFlyer(base_url=exchange.url) as client:
        other = client.streams.board_snapshot(product_code="BTC_JPY")
        assert other.begin()
        exchange.mute = True
        local = LocalBook(client, product_code="BTC_JPY", patience=60)
        local.begin()
        exchange.wait_for(requests=2)
        for _ in range(2):
            exchange.send(SNAPSHOTS, BOOK)
            assert other.receive(20) is not None
        assert local.receive(0) is None
        assert not local.is_ready
        exchange.send_text(json.dumps({"jsonrpc": "2.0", "id": exchange.asked[-1]["id"], "result": True}))
        exchange.send(SNAPSHOTS, BOOK)
        assert next(local).is_certain
        assert local.bids() == BIDS
        second = LocalBook(client, product_code="BTC_JPY", patience=60)
        second.begin()
        exchange.send(SNAPSHOTS, BOOK)
        assert next(second).is_certain, "the changes run already"
