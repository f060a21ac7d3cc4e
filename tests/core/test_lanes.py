"""Connections are reused last in, first out, closed when idle too long, and bounded in number."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.core.support import CREDENTIALS, EXCHANGE, OVERLAY, call, http_answer, tcp_server
from tradespec.core import errors, transport
from tradespec.core.client import AsyncClient, Client
from tradespec.core.clock import ManualClock
from tradespec.core.errors import Outcome
from tradespec.core.lanes import Lanes
from tradespec.core.options import RequestOptions, Timeouts

ANSWER = http_answer(b'{"n":1}')
HASTY = RequestOptions(timeouts=Timeouts(pool=0.05), retries=0)


def made(keep_alive: float = 5.0) -> tuple[Lanes[object], ManualClock]:
    clock = ManualClock()
    return Lanes(object, keep_alive, clock), clock


def test_the_lane_used_last_is_taken_first() -> None:
    lanes, _ = made()
    first, second = lanes.take(), lanes.take()
    assert first is not second
    lanes.give(first)
    lanes.give(second)
    assert [lanes.take(), lanes.take()] == [second, first]


def test_a_lane_that_idles_too_long_is_given_up_once() -> None:
    lanes, clock = made(keep_alive=5.0)
    old, young = lanes.take(), lanes.take()
    lanes.give(old)
    clock.advance(4)
    lanes.give(young)
    assert lanes.stale() is None
    clock.advance(2)
    assert lanes.stale() is old
    assert lanes.stale() is None
    assert lanes.take() is young


def test_all_lanes_are_closed_in_the_end_also_those_on_their_way() -> None:
    lanes, _ = made()
    out, idle = lanes.take(), lanes.take()
    lanes.give(idle)
    assert set(lanes.drain()) == {out, idle}
    assert lanes.drain() == []


def test_many_tasks_share_as_many_connections_as_they_need_at_once() -> None:
    async def run(origin: str) -> None:
        async with AsyncClient(EXCHANGE, OVERLAY, CREDENTIALS, base_url=origin) as client:
            for _ in range(3):
                await asyncio.gather(*(client.execute(call("read")) for _ in range(8)))

    with tcp_server(ANSWER) as (origin, seen):
        asyncio.run(run(origin))
    assert len(seen) == 24
    assert seen.connections <= 8


def test_without_a_free_connection_a_task_gives_up_unsent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "MAX_CONNECTIONS", 1)

    async def run(origin: str) -> None:
        async with AsyncClient(EXCHANGE, OVERLAY, CREDENTIALS, base_url=origin) as client:
            silent = asyncio.create_task(client.execute(call("unsafe")))
            await asyncio.sleep(0)
            with pytest.raises(errors.RequestTimeout, match="pool timeout") as caught:
                await client.execute(call("unsafe"), HASTY)
            assert caught.value.outcome is Outcome.NOT_SENT
            silent.cancel()
            with pytest.raises(asyncio.CancelledError):
                await silent
            with pytest.raises(errors.RequestTimeout, match="read timeout"):  # the cancelled one has left its place
                await client.execute(call("unsafe"), RequestOptions(timeouts=Timeouts(read=0.05), retries=0))

    with tcp_server(b"") as (origin, _):
        asyncio.run(run(origin))


def test_without_a_free_connection_a_thread_gives_up_unsent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "MAX_CONNECTIONS", 1)
    waiting = threading.Event()
    patient = RequestOptions(timeouts=Timeouts(read=0.5), retries=0)
    with (
        tcp_server(b"") as (origin, _),
        ThreadPoolExecutor(1) as pool,
        Client(EXCHANGE, OVERLAY, CREDENTIALS, base_url=origin, on_event=lambda _: waiting.set()) as client,
    ):
        silent = pool.submit(client.execute, call("unsafe"), patient)
        assert waiting.wait(5)
        while client._open()._room._value and not silent.done():  # until its thread holds the one place
            pass
        with pytest.raises(errors.RequestTimeout, match="pool timeout") as caught:
            client.execute(call("unsafe"), HASTY)
        assert caught.value.outcome is Outcome.NOT_SENT
        with pytest.raises(errors.RequestTimeout, match="read timeout"):
            silent.result()


class Broken:
    """A stale lane that can't be closed in peace."""

    def close(self) -> None:
        raise OSError("broken pipe")

    async def aclose(self) -> None:
        self.close()


def test_a_stale_connection_that_fails_to_close_does_not_hide_the_answer_to_an_order(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    closed: list[Broken] = []

    def stale(lanes: Lanes[object]) -> Broken:
        closed.append(Broken())
        return closed[-1]

    async def run(origin: str) -> int:
        async with AsyncClient(EXCHANGE, OVERLAY, CREDENTIALS, base_url=origin) as client:
            return (await client.execute(call("unsafe"))).status

    monkeypatch.setattr(Lanes, "stale", stale)
    with tcp_server(ANSWER) as (origin, seen):
        with Client(EXCHANGE, OVERLAY, CREDENTIALS, base_url=origin) as client:
            assert client.execute(call("unsafe")).status == 200
        assert asyncio.run(run(origin)) == 200
    assert len(seen) == len(closed) == 2
