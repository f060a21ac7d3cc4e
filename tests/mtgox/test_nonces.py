"""Numbers of calls through the client: in order of arrival over threads and tasks, and turns given back whatever happens."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qsl

import httpx
import pytest

from tests.mtgox.contract import specs
from tests.mtgox.oracle import form, number, signature
from tests.mtgox.support import KEY, OID, SECRET, Script, buy, ok
from tradespec.bitflyer import BitFlyer
from tradespec.core.clock import ManualClock
from tradespec.core.errors import ConfigurationError, DeadlineExceeded, Outcome, ResponseTooLarge
from tradespec.core.nonces import FileNonces, MemoryNonces, Nonces
from tradespec.core.options import RequestOptions, Timeouts
from tradespec.mtgox import AsyncMtGox, MtGox, Tonces

Make = Callable[[Path], Nonces]
stores = pytest.mark.parametrize(
    "make", [lambda folder: FileNonces(folder), lambda folder: MemoryNonces()], ids=["file", "memory"]
)
KEYS: Any = {"api_key": KEY, "api_secret": SECRET}
HASTY = RequestOptions(timeouts=Timeouts(total=5))


class Arrivals:
    """The exchange's side: numbers in the order in which they come, never two requests at once."""

    def __init__(self) -> None:
        self.numbers: list[int] = []
        self._inside = threading.Semaphore(1)

    def answer(self, request: httpx.Request) -> httpx.Response:
        assert self._inside.acquire(blocking=False), "two requests of one key at once"
        self.numbers.append(number(request))
        self._inside.release()
        return ok(OID)

    async def answer_async(self, request: httpx.Request) -> httpx.Response:
        assert self._inside.acquire(blocking=False), "two requests of one key at once"
        self.numbers.append(number(request))
        await asyncio.sleep(0)  # lets other tasks try
        self._inside.release()
        return ok(OID)

    def check(self, count: int) -> None:
        assert self.numbers == sorted(set(self.numbers)) and len(self.numbers) == count


@stores
def test_threads_of_one_client_and_of_two_arrive_in_order(make: Make, tmp_path: Path) -> None:
    arrivals = Arrivals()
    transport, nonces = httpx.MockTransport(arrivals.answer), make(tmp_path)
    with (
        MtGox(**KEYS, transport=transport, nonces=nonces) as one,
        MtGox(**KEYS, transport=transport, nonces=nonces) as other,
        ThreadPoolExecutor(6) as pool,
    ):
        list(pool.map(lambda i: buy(other if i % 3 else one), range(90)))
    arrivals.check(90)


@pytest.mark.anyio
@stores
async def test_tasks_of_one_client_and_of_two_arrive_in_order(make: Make, tmp_path: Path) -> None:
    arrivals = Arrivals()
    transport, nonces = httpx.MockTransport(arrivals.answer_async), make(tmp_path)
    async with (
        AsyncMtGox(**KEYS, transport=transport, nonces=nonces) as one,
        AsyncMtGox(**KEYS, transport=transport, nonces=nonces) as other,
    ):
        calls = [(other if i % 3 else one).account.generate_hotp_detailed for i in range(30)]
        found = await asyncio.gather(*(call() for call in calls), return_exceptions=True)
    assert len(found) == 30  # each is a breach, since an id is no HOTP key: none was refused or lost
    arrivals.check(30)


def test_the_default_store_outlives_clients_and_public_calls_do_not_touch_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    ahead, arrivals = ManualClock(), Arrivals()
    ahead.advance(10**9)  # a day when the clock was wrong
    ticker = httpx.MockTransport(lambda request: httpx.Response(200, text=specs()["getTicker"].answers()[0]))
    with MtGox(**KEYS, transport=ticker) as client:
        client.market.get_ticker(pair="BTCUSD")
    assert list(tmp_path.iterdir()) == []
    for clock in (ahead, ManualClock()):
        with MtGox(**KEYS, transport=httpx.MockTransport(arrivals.answer), clock=clock) as client:
            buy(client)
    arrivals.check(2)
    assert arrivals.numbers[1] == arrivals.numbers[0] + 1
    [file] = (tmp_path / "tradespec").iterdir()
    assert KEY not in file.name and int(file.read_text()) == arrivals.numbers[1]


def test_two_keys_do_not_wait_for_each_other(tmp_path: Path) -> None:
    nonces, outer = FileNonces(tmp_path), Script(ok(OID))

    def answer(request: httpx.Request) -> httpx.Response:
        with Script(ok(OID)).client(api_key="another-key", nonces=nonces) as other:
            buy(other)
        return ok(OID)

    with outer.client(transport=httpx.MockTransport(answer), nonces=nonces) as client:
        assert buy(client) == OID


@stores
def test_a_call_whose_turn_does_not_come_in_time_was_not_sent(make: Make, tmp_path: Path) -> None:
    """Another call with the key is on its way, and keeps its turn until its answer is there."""
    nonces, found = make(tmp_path), list[DeadlineExceeded]()
    waiting, hurry = Script(ok(OID)), RequestOptions(timeouts=Timeouts(total=0.02))

    def answer(request: httpx.Request) -> httpx.Response:
        with (
            waiting.client(nonces=nonces) as client,
            pytest.raises(DeadlineExceeded, match="kept their turn") as caught,
        ):
            client.trade.cancel_order(pair="BTCUSD", oid=OID, options=hurry)
        found.append(caught.value)
        return ok(OID)

    with Script().client(transport=httpx.MockTransport(answer), nonces=nonces) as client:
        assert buy(client) == OID
    assert [error.outcome for error in found] == [Outcome.NOT_SENT]
    assert waiting.requests == []
    with waiting.client(nonces=nonces) as client:
        assert buy(client, options=HASTY) == OID


class Both(BaseHTTPRequestHandler):
    """Answers no request before there are two."""

    met: ClassVar[threading.Barrier]
    numbers: ClassVar[list[int]]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.numbers.append(int(dict(parse_qsl(body.decode()))["nonce"]))
        self.met.wait(10)
        self.send_response(200)
        self.send_header("Content-Length", str(len(ok(OID).content)))
        self.end_headers()
        self.wfile.write(ok(OID).content)

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing."""


@pytest.mark.parametrize("make", [FileNonces, lambda _, **hold: MemoryNonces(**hold)], ids=["file", "memory"])
def test_a_turn_until_the_request_is_written_lets_the_next_one_go_before_the_answer(make: Any, tmp_path: Path) -> None:
    class Handler(Both):
        met = threading.Barrier(2)
        numbers: ClassVar[list[int]] = []

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server, ThreadPoolExecutor(3) as pool:
        pool.submit(server.serve_forever, 0.01)
        try:
            url = f"http://127.0.0.1:{server.server_port}"
            with MtGox(**KEYS, base_url=url, nonces=make(tmp_path, hold="sent")) as client:
                assert list(pool.map(lambda _: buy(client), range(2))) == [OID, OID]
        finally:
            server.shutdown()
    assert len(set(Handler.numbers)) == 2


@pytest.mark.anyio
async def test_a_task_whose_turn_does_not_come_in_time_was_not_sent(tmp_path: Path) -> None:
    clock, waiting = ManualClock(), Script(ok(OID))
    nonces = FileNonces(tmp_path, clock=clock)

    async def answer(request: httpx.Request) -> httpx.Response:
        async with waiting.async_client(nonces=nonces, clock=clock) as client:
            with pytest.raises(DeadlineExceeded, match="kept their turn") as caught:
                await client.trade.get_orders(options=HASTY)
        assert caught.value.outcome is Outcome.NOT_SENT
        return ok([])

    outer = Script().async_client(transport=httpx.MockTransport(answer), nonces=nonces, clock=clock)
    async with outer as client:
        assert await client.trade.get_orders() == []
    assert waiting.requests == []


@stores
@pytest.mark.parametrize(
    "stop", [KeyboardInterrupt(), SystemExit(), MemoryError(), RuntimeError("a bug"), httpx.ReadError("")]
)
def test_whatever_ends_a_call_gives_its_turn_back(make: Make, stop: BaseException, tmp_path: Path) -> None:
    nonces, seen = make(tmp_path), list[int]()

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(number(request))
        if len(seen) == 1:
            raise stop
        return ok(OID)

    script = Script()
    with script.client(transport=httpx.MockTransport(answer), nonces=nonces) as client:
        with pytest.raises(BaseException):  # noqa: B017 - which one is not the point here
            buy(client)
        assert buy(client, options=HASTY) == OID
    assert seen == sorted(set(seen)) and len(seen) == 2


def test_an_answer_that_is_too_large_gives_its_turn_back() -> None:
    script, nonces = Script(ok(OID)), MemoryNonces()
    with script.client(max_response_bytes=5, nonces=nonces) as client, pytest.raises(ResponseTooLarge):
        buy(client)
    with script.client(nonces=nonces) as client:
        assert buy(client, options=HASTY) == OID


@pytest.mark.anyio
@stores
async def test_a_cancelled_task_gives_its_turn_back_and_one_that_waits_takes_none(make: Make, tmp_path: Path) -> None:
    arrived, seen = asyncio.Event(), list[int]()

    async def answer(request: httpx.Request) -> httpx.Response:
        seen.append(number(request))
        if len(seen) == 1:
            arrived.set()
            await asyncio.Event().wait()  # for ever
        return ok(OID)

    async with AsyncMtGox(**KEYS, transport=httpx.MockTransport(answer), nonces=make(tmp_path)) as client:

        def task() -> asyncio.Task[str]:
            return asyncio.create_task(client.trade.add_order(pair="BTCUSD", type="bid", amount=1))

        silent = task()
        await arrived.wait()
        waits = task()
        await asyncio.sleep(0)
        waits.cancel()
        silent.cancel()
        kept: list[BaseException] = []  # an error that is kept, with its frames, must not keep the turn
        for one in (waits, silent):
            with pytest.raises(asyncio.CancelledError) as caught:
                await one
            kept.append(caught.value)
        assert await client.trade.add_order(pair="BTCUSD", type="bid", amount=1, options=HASTY) == OID
    assert len(seen) == len(kept) == 2 and seen[1] > seen[0]


def test_a_retry_takes_a_turn_of_its_own_so_that_waits_block_nobody() -> None:
    """Between two attempts of a call others may go: its wait would hold them all up."""
    clock = ManualClock()
    nonces = MemoryNonces(clock=clock)
    script, other = Script(httpx.Response(503), ok([])), Script(ok(OID))
    sleep = clock.sleep

    def busy(seconds: float) -> None:
        clock.sleep = sleep  # type: ignore[method-assign]
        with other.client(nonces=nonces, clock=clock) as client:
            assert buy(client, options=HASTY) == OID
        sleep(seconds)

    clock.sleep = busy  # type: ignore[method-assign]
    with script.client(nonces=nonces, clock=clock) as client:
        assert client.trade.get_orders() == []
    first, second = map(number, script.requests)
    assert first < number(other.requests[0]) < second


def test_tonces_are_sent_in_place_of_nonces_and_signed() -> None:
    clock, script = ManualClock(), Script(ok(OID))
    with script.client(nonces=Tonces(clock=clock), clock=clock) as client:
        buy(client)
        buy(client)
    first, second = script.requests
    assert number(first, "tonce") == clock.time_ns() // 1000
    assert number(second, "tonce") == number(first, "tonce") + 1
    assert "nonce" not in dict(form(first))
    assert first.headers["rest-sign"] == signature(SECRET, first.url.path, first.content)


def test_tonces_do_not_wait_for_a_call_on_its_way() -> None:
    clock = ManualClock()
    tonces, inner = Tonces(clock=clock), Script(ok(OID))

    def answer(request: httpx.Request) -> httpx.Response:
        with inner.client(nonces=tonces, clock=clock) as client:
            return ok(buy(client, options=HASTY))

    with Script().client(transport=httpx.MockTransport(answer), nonces=tonces, clock=clock) as client:
        assert buy(client) == OID


@pytest.mark.anyio
async def test_a_store_that_can_not_be_written_is_said_before_anything_is_sent(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    script, nonces = Script(ok(OID)), FileNonces(tmp_path / "file" / "inner")
    with script.client(nonces=nonces) as client, pytest.raises(ConfigurationError, match="can't be kept") as caught:
        buy(client)
    async with script.async_client(nonces=nonces) as async_client:
        with pytest.raises(ConfigurationError, match="can't be kept"):
            await async_client.trade.get_orders()
    assert (caught.value.outcome, script.requests) == (Outcome.NOT_SENT, [])


def test_clients_of_exchanges_without_nonces_refuse_a_source_of_them() -> None:
    with pytest.raises(ConfigurationError, match="the calls of bitFlyer Lightning carry no nonces"):
        BitFlyer(nonces=MemoryNonces())
