"""Subscriptions that begin, end, or are forgotten at awkward moments: nobody waits for ever, and nothing is kept for nobody."""

from __future__ import annotations

import asyncio
import gc
import logging
import threading
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.http11 import Request, Response

from tests.core.streams.defective import Defective
from tests.core.streams.exchange import BOARD, KEYS, Exchange, board
from tradespec.bitflyer import AsyncBitFlyer, BitFlyer
from tradespec.bitflyer import LocalBook as FlyerBook
from tradespec.core.clock import ManualClock
from tradespec.core.errors import ApiError, ConfigurationError, ConnectFailed, ConnectionLost
from tradespec.core.streams import Gap, sockets
from tradespec.core.streams.sockets import Socket

# Beginnings


def test_many_threads_that_begin_at_once_subscribe_once(exchange: Exchange) -> None:
    with BitFlyer(base_url=exchange.url) as bitflyer:
        boards = bitflyer.streams.board(product_code="BTC_JPY")
        threads = [threading.Thread(target=boards.begin) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        exchange.send("lightning_board_BTC_JPY", board(1))
        exchange.send("lightning_board_BTC_JPY", board(2))
        assert [boards.receive(20).mid_price for _ in range(2)] == [1, 2]  # type: ignore[union-attr]
        assert exchange.subscribed() == ["lightning_board_BTC_JPY"]


@pytest.mark.anyio
async def test_redirects_are_not_followed() -> None:
    heard: list[str] = []

    async def talk(client: ServerConnection) -> None:
        await client.wait_closed()

    def note(client: ServerConnection, request: Request) -> None:
        heard.append(request.path)

    async with serve(talk, "127.0.0.1", 0, process_request=note) as other:
        there = f"ws://localhost:{next(iter(other.sockets)).getsockname()[1]}/elsewhere"

        def redirect(client: ServerConnection, request: Request) -> Response:
            response = client.respond(302, "")
            response.headers["Location"] = there
            return response

        async with serve(talk, "127.0.0.1", 0, process_request=redirect) as front:
            port = next(iter(front.sockets)).getsockname()[1]
            with pytest.raises(ConnectFailed, match="302"):
                await sockets.connect(f"ws://127.0.0.1:{port}/json-rpc", {"X-Token": "secret"}, None)
    assert heard == []


@pytest.mark.anyio
async def test_a_proxy_that_makes_no_sense_is_a_failed_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    for proxy in ("ftp://127.0.0.1:9", "socks5://127.0.0.1:9"):
        monkeypatch.setenv("ws_proxy", proxy)
        with pytest.raises(ConnectFailed):
            await sockets.connect("ws://tradespec.test/json-rpc", {}, None)


# Ends


def test_what_was_subscribed_before_the_end_and_is_read_after_it_ends_at_once(exchange: Exchange) -> None:
    with BitFlyer(base_url=exchange.url) as bitflyer:
        unread = bitflyer.streams.board(product_code="BTC_JPY")
    assert next(unread, None) is None
    assert not unread.begin()
    unread.close()
    assert exchange.connections == 0


@pytest.mark.anyio
async def test_a_loss_is_told_although_the_other_side_does_not_say_goodbye(exchange: Exchange) -> None:
    closing = asyncio.Event()

    class Slow(Defective):
        async def send(self, text: str) -> None:
            return None

        async def receive(self) -> bytes:
            raise ConnectionLost("gone")

        async def close(self) -> None:
            await closing.wait()

    async with AsyncBitFlyer(stream_connect=Slow(), clock=ManualClock()) as bitflyer:
        assert await asyncio.wait_for(anext(bitflyer.streams.ticker(product_code="BTC_JPY")), 20) == Gap("disconnected")
        closing.set()


@pytest.mark.anyio
async def test_an_end_that_is_cut_short_has_ended_the_readers() -> None:
    closing = asyncio.Event()

    class Stuck(Defective):
        async def send(self, text: str) -> None:
            return None

        async def close(self) -> None:
            await closing.wait()

    bitflyer = AsyncBitFlyer(stream_connect=Stuck())
    ticker = bitflyer.streams.ticker(product_code="BTC_JPY")
    await ticker.begin(within=0.01)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await bitflyer.aclose()
    assert [message async for message in ticker] == []
    closing.set()
    await bitflyer.aclose()


def test_a_client_of_another_event_loop_is_told_so_or_begins_anew(exchange: Exchange) -> None:
    bitflyer = AsyncBitFlyer(base_url=exchange.url)

    async def begin() -> bool:
        async with bitflyer.streams.board(product_code="BTC_JPY") as boards:
            return await boards.begin()

    assert asyncio.run(begin())
    assert asyncio.run(begin()), "the loop before has ended, and with it its connection"
    assert exchange.connections == 2

    async def elsewhere() -> None:
        boards = bitflyer.streams.board(product_code="BTC_JPY")
        await boards.begin()
        with pytest.raises(ConfigurationError, match="another event loop"):
            await asyncio.to_thread(asyncio.run, begin())
        await bitflyer.aclose()

    asyncio.run(elsewhere())


def test_tasks_that_somebody_else_cancels_leave_no_reader_waiting(exchange: Exchange) -> None:
    async def live() -> None:
        async with AsyncBitFlyer(base_url=exchange.url, clock=ManualClock()) as bitflyer:
            boards = bitflyer.streams.board(product_code="BTC_JPY")
            assert await boards.begin()
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()
            with pytest.raises(ConnectionLost, match="cancelled"):
                await asyncio.wait_for(_until_error(boards), 20)
            again = bitflyer.streams.board(product_code="BTC_JPY")
            assert await again.begin()

    asyncio.run(live())


async def _until_error(stream: Any) -> None:
    async for message in stream:
        assert isinstance(message, Gap)


# Who is forgotten


def test_a_subscription_that_nobody_holds_any_more_ends(exchange: Exchange) -> None:
    with BitFlyer(base_url=exchange.url) as bitflyer:
        trades = bitflyer.streams.executions(product_code="BTC_JPY")
        assert trades.begin()
        for _ in range(3):
            assert bitflyer.streams.board(product_code="BTC_JPY").begin()
            gc.collect()
        exchange.wait_for(requests=7)
        assert [request["method"] for request in exchange.asked[-2:]] == ["subscribe", "unsubscribe"]
        assert len(list(bitflyer.streams._loop._hub._feeds)) == 1  # type: ignore[union-attr]


def test_a_client_that_nobody_holds_any_more_ends_its_connection(exchange: Exchange) -> None:
    boards = BitFlyer(**KEYS, base_url=exchange.url).streams.board(product_code="BTC_JPY")
    assert boards.begin()
    gc.collect()
    exchange.send("lightning_board_BTC_JPY", BOARD)
    assert boards.receive(20) is not None, "who reads keeps it alive"
    del boards
    gc.collect()
    exchange.wait_for_end()
    for thread in threading.enumerate():
        if thread.name == "tradespec-bitflyer-streams":
            thread.join(20)
            assert not thread.is_alive()


@pytest.mark.anyio
async def test_the_same_holds_for_asyncio(exchange: Exchange) -> None:
    boards = AsyncBitFlyer(base_url=exchange.url).streams.board(product_code="BTC_JPY")
    assert await boards.begin()
    del boards
    gc.collect()
    await asyncio.to_thread(exchange.wait_for_end)


def test_waits_grow_and_begin_anew_after_a_long_life() -> None:
    clock = ManualClock()
    lives: list[float] = [0, 0, 0, 60, 0]

    class Dying(Defective):
        async def send(self, text: str) -> None:
            return None

        async def receive(self) -> bytes:
            if not lives:
                over.set()
                return await super().receive()
            clock.advance(lives.pop(0))
            raise ConnectionLost("gone")

    over = asyncio.Event()

    async def live() -> None:
        async with AsyncBitFlyer(stream_connect=Dying(), clock=clock) as bitflyer:
            bitflyer.streams._hub._plan.jitter = lambda: 1.0
            ticker = bitflyer.streams.ticker(product_code="BTC_JPY")
            await ticker.start()
            await over.wait()

    asyncio.run(live())
    assert clock.sleeps[:4] == [0.5, 1.0, 2.0, 0.5]


def test_who_reads_in_another_event_loop_is_told(exchange: Exchange) -> None:
    async def live() -> None:
        async with AsyncBitFlyer(base_url=exchange.url) as bitflyer:
            boards = bitflyer.streams.board(product_code="BTC_JPY")
            assert await boards.begin()
            with pytest.raises(ConfigurationError, match="another event loop"):
                await asyncio.to_thread(asyncio.run, boards.receive(1))

    asyncio.run(live())


def test_an_error_that_is_raised_over_and_over_does_not_grow(exchange: Exchange) -> None:
    exchange.refuse.add("lightning_board_NONE")
    with BitFlyer(base_url=exchange.url) as bitflyer:
        refused = bitflyer.streams.board(product_code="NONE")
        lengths: list[int] = []
        errors: list[ApiError] = []
        for _ in range(5):
            with pytest.raises(ApiError) as caught:
                refused.receive(20)
            errors.append(caught.value)
            lengths.append(len(caught.traceback))
        assert lengths[1:] == lengths[:-1]
        assert len({id(error) for error in errors}) == 5, "threads would share it"


def test_who_closes_in_the_streams_own_thread_does_not_wait_for_itself(exchange: Exchange) -> None:
    done = threading.Event()

    class Closing(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if "the stream is gone" in record.getMessage() and not done.is_set():
                boards.close()
                with pytest.raises(ConfigurationError, match="would wait for itself"):
                    bitflyer.streams.board(product_code="BTC_JPY").begin()
                bitflyer.close()
                done.set()

    handler = Closing()
    logging.getLogger("tradespec.bitflyer").addHandler(handler)
    try:
        bitflyer = BitFlyer(base_url=exchange.url, clock=ManualClock())
        boards = bitflyer.streams.board(product_code="BTC_JPY")
        assert boards.begin()
        exchange.cut()
        assert done.wait(20)
        exchange.wait_for_end()
        assert list(boards) == []
    finally:
        logging.getLogger("tradespec.bitflyer").removeHandler(handler)


@pytest.mark.anyio
async def test_an_entrance_that_is_cut_short_leaves_nothing_behind(exchange: Exchange) -> None:
    exchange.mute = True
    async with AsyncBitFlyer(base_url=exchange.url) as bitflyer:
        kept = bitflyer.streams.ticker(product_code="BTC_JPY")
        await kept.start()
        boards = bitflyer.streams.board(product_code="BTC_JPY")
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await boards.__aenter__()
        await asyncio.to_thread(exchange.wait_for, 3)
        assert exchange.asked[-1]["method"] == "unsubscribe"
        assert [message async for message in boards] == []


def test_a_subscription_that_was_begun_in_the_wrong_loop_can_be_begun_in_the_right_one(exchange: Exchange) -> None:
    async def live() -> None:
        async with AsyncBitFlyer(base_url=exchange.url) as bitflyer:
            kept = bitflyer.streams.ticker(product_code="BTC_JPY")
            assert await kept.begin()
            boards = bitflyer.streams.board(product_code="BTC_JPY")
            with pytest.raises(ConfigurationError, match="another event loop"):
                await asyncio.to_thread(asyncio.run, boards.begin())
            assert await boards.begin()

    asyncio.run(live())


@pytest.mark.parametrize("error", [TimeoutError("slow"), OSError("no route")])
def test_a_connect_of_ones_own_may_fail_as_the_system_says(error: Exception) -> None:
    async def connect(url: str, headers: dict[str, str], ping: float | None) -> Socket:
        raise error

    async def live() -> None:
        async with AsyncBitFlyer(stream_connect=connect, clock=ManualClock()) as bitflyer:
            boards = bitflyer.streams.board(product_code="BTC_JPY")
            gap = await boards.receive(20)
            assert isinstance(gap, Gap)
            assert isinstance(gap.error, ConnectFailed)
            assert str(error) in gap.error.message

    asyncio.run(live())


def test_a_book_is_not_fetched_before_there_is_a_connection(exchange: Exchange) -> None:
    connecting, tried = threading.Event(), threading.Event()

    async def connect(url: str, headers: dict[str, str], ping: float | None) -> Socket:
        tried.set()
        await asyncio.to_thread(connecting.wait)
        return await sockets.connect(url, headers, ping)

    with BitFlyer(base_url=exchange.url, stream_connect=connect, clock=ManualClock()) as bitflyer:
        book = FlyerBook(bitflyer, product_code="BTC_JPY", patience=0, pause=0)
        assert book.receive(0.05) is None
        assert tried.is_set()
        assert not book.is_ready
        assert book._due_in() is None
        connecting.set()
