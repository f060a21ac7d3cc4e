"""Connections of a user's own: what is sent over them, and what becomes of a stream whose connection is defective."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import warnings
from typing import Any

import pytest
from msgspec import structs

from tradespec.bitflyer import AsyncBitFlyer, BitFlyer, streams
from tradespec.core.clock import ManualClock
from tradespec.core.errors import AuthenticationError, ConfigurationError, ConnectionLost
from tradespec.core.nonces import MemoryNonces
from tradespec.core.streams.sockets import Connect, Socket
from tradespec.emulator import Emulator
from tradespec.emulator.faults import Fault
from tradespec.mtgox import AsyncMtGox
from tradespec.mtgox import streams as gox_streams


class Quiet:
    """A connection over which nothing ever comes.

    Attributes:
        sent: what came from the client.
        opened: how often it was opened.
        headers: of the handshake.
    """

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        self.news = asyncio.Event()
        self.opened = 0
        self.headers: dict[str, str] = {}

    async def __call__(self, url: str, headers: dict[str, str], ping: float | None) -> Socket:
        self.opened += 1
        self.headers = headers
        return self

    async def send(self, text: str) -> None:
        self.sent.append(json.loads(text))
        self.news.set()

    async def has_sent(self, count: int) -> None:
        while len(self.sent) < count:
            self.news.clear()
            await self.news.wait()

    async def receive(self) -> bytes:
        never: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        return await never

    async def close(self) -> None:
        pass


@pytest.mark.anyio
async def test_the_private_channel_is_asked_for_with_its_key_and_once_per_connection() -> None:
    emulator, quiet = Emulator("mtgox"), Quiet()
    async with AsyncMtGox(
        api_key=emulator.key,
        api_secret=emulator.secret,
        nonces=MemoryNonces(),
        transport=emulator.async_transport(),
        stream_connect=quiet,
    ) as mtgox:
        lag = mtgox.streams.lag()
        await lag.start()
        orders = mtgox.streams.own_orders()
        await orders.start()
        await quiet.has_sent(2)
        await orders.aclose()
        trades = mtgox.streams.own_trades()
        await trades.start()
        await lag.aclose()
    subscribed, private, ended = quiet.sent
    assert subscribed["op"] == "subscribe"
    assert private["op"] == "mtgox.subscribe"
    assert private["key"]
    assert ended == {"op": "unsubscribe", "channel": subscribed["channel"]}


@pytest.mark.anyio
async def test_a_connection_that_fails_in_an_unforeseen_way_is_told_to_who_reads() -> None:
    async def broken(url: str, headers: dict[str, str], ping: float | None) -> Socket:
        raise RuntimeError("a defect")

    async with AsyncBitFlyer(stream_connect=broken, clock=ManualClock()) as bitflyer:
        async with asyncio.timeout(20):
            with pytest.raises(RuntimeError, match="a defect"):
                await anext(bitflyer.streams.ticker(product_code="BTC_JPY"))


class Ponging(Quiet):
    """One whose pings are answered."""

    @property
    def pulse(self) -> float:
        self.news.set()
        return asyncio.get_running_loop().time()


@pytest.mark.anyio
async def test_a_quiet_channel_is_not_dead_while_pings_are_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = structs.replace(streams.SETTINGS, silence=0.001)
    monkeypatch.setattr(streams.AsyncStreams, "SETTINGS", quick)
    living, dead = Ponging(), Quiet()
    for connection in (living, dead):
        async with AsyncBitFlyer(stream_connect=connection, clock=ManualClock()) as bitflyer:
            ticker = bitflyer.streams.ticker(product_code="BTC_JPY")
            await ticker.start()
            for _ in range(20):
                connection.news.clear()
                await asyncio.wait_for(connection.news.wait(), 20)
    assert living.opened == 1
    assert dead.opened > 10


def of(emulator: Emulator[Any], connect: Connect) -> AsyncMtGox:
    return AsyncMtGox(
        api_key=emulator.key,
        api_secret=emulator.secret,
        nonces=MemoryNonces(),
        transport=emulator.async_transport(),
        stream_connect=connect,
        clock=ManualClock(),
    )


@pytest.mark.anyio
async def test_channels_are_asked_for_again_now_and_then_with_a_new_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gox_streams.AsyncStreams, "SETTINGS", structs.replace(gox_streams.SETTINGS, renew=0.01))
    quiet = Quiet()
    async with of(Emulator("mtgox"), quiet) as mtgox:
        lag, orders = mtgox.streams.lag(), mtgox.streams.own_orders()
        await lag.start()
        await orders.start()
        await asyncio.wait_for(quiet.has_sent(8), 20)
    keys = [each["key"] for each in quiet.sent if each["op"] == "mtgox.subscribe"]
    assert len(set(keys)) == len(keys) >= 2
    channels = [each["channel"] for each in quiet.sent if each["op"] == "subscribe"]
    assert len(set(channels)) == 1
    assert len(channels) >= 2
    assert quiet.opened == 1


@pytest.mark.anyio
async def test_a_key_that_does_not_come_now_is_asked_for_again_and_disturbs_nobody() -> None:
    emulator, quiet = Emulator("mtgox"), Quiet()
    emulator.faults.add(Fault.page(503, commit=False), operation="getIdKey", times=8)
    async with of(emulator, quiet) as mtgox:
        orders, lag = mtgox.streams.own_orders(), mtgox.streams.lag()
        await orders.start()
        await lag.start()
        await asyncio.wait_for(quiet.has_sent(2), 20)
    assert [each["op"] for each in quiet.sent] == ["subscribe", "mtgox.subscribe"]
    assert quiet.opened == 1


@pytest.mark.anyio
async def test_a_key_that_is_refused_ends_the_private_channels_only() -> None:
    emulator, quiet = Emulator("mtgox"), Quiet()
    mtgox = AsyncMtGox(
        api_key=emulator.key,
        api_secret="AAAA",
        nonces=MemoryNonces(),
        transport=emulator.async_transport(),
        stream_connect=quiet,
    )
    async with mtgox:
        lag = mtgox.streams.lag()
        await lag.start()
        for _ in range(2):
            with pytest.raises(AuthenticationError):
                await asyncio.wait_for(anext(mtgox.streams.own_orders()), 20)
        assert quiet.opened == 1


@pytest.mark.anyio
async def test_the_handshake_names_the_servers_host_and_port_where_the_contract_wants_it() -> None:
    for url, origin in (
        ("wss://websocket.mtgox.com/mtgox", "websocket.mtgox.com:443"),
        ("ws://127.0.0.1:81/mtgox", "127.0.0.1:81"),
        ("ws://[::1]/mtgox", "[::1]:80"),
    ):
        quiet = Quiet()
        async with AsyncMtGox(stream_connect=quiet, stream_url=url) as mtgox:
            lag = mtgox.streams.lag()
            await lag.start()
            await asyncio.wait_for(quiet.has_sent(1), 20)
        assert quiet.headers["Origin"] == origin
    quiet = Quiet()
    async with AsyncBitFlyer(stream_connect=quiet) as bitflyer:
        ticker = bitflyer.streams.ticker(product_code="BTC_JPY")
        await ticker.start()
        await asyncio.wait_for(quiet.has_sent(1), 20)
    assert "Origin" not in quiet.headers


@pytest.mark.anyio
async def test_a_subscription_that_is_begun_after_the_end_opens_nothing() -> None:
    quiet = Quiet()
    async with AsyncBitFlyer(stream_connect=quiet) as bitflyer:
        ticker = bitflyer.streams.ticker(product_code="BTC_JPY")
    assert not await ticker.begin()
    assert [message async for message in ticker] == []
    assert quiet.opened == 0


@pytest.mark.anyio
async def test_nobody_connects_again_for_channels_that_were_all_left() -> None:
    quiet = Quiet()
    lost = asyncio.Event()

    async def receive() -> bytes:
        await lost.wait()
        raise ConnectionLost("gone")

    quiet.receive = receive  # type: ignore[method-assign]
    async with AsyncBitFlyer(stream_connect=quiet, clock=ManualClock()) as bitflyer:
        ticker = bitflyer.streams.ticker(product_code="BTC_JPY")
        await ticker.start()
        await asyncio.wait_for(quiet.has_sent(1), 20)
        await ticker.aclose()
        lost.set()
        for _ in range(20):
            await asyncio.sleep(0)
        assert quiet.opened == 1
        lost.clear()
        again = bitflyer.streams.ticker(product_code="BTC_JPY")
        await again.start()
        await asyncio.wait_for(quiet.has_sent(3), 20)
        assert quiet.opened == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_streams_do_not_go_along_into_another_process() -> None:
    with BitFlyer(base_url="http://127.0.0.1:9", clock=ManualClock()) as bitflyer:
        ticker = bitflyer.streams.ticker(product_code="BTC_JPY")
        ticker.start()
        context = multiprocessing.get_context("fork")
        told: Any = context.SimpleQueue()
        child = context.Process(target=_try, args=(ticker, told))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of forking beside threads
            child.start()
        assert "belong to the process" in told.get()
        child.join()


def _try(ticker: Any, told: Any) -> None:
    try:
        ticker.begin()
    except ConfigurationError as error:
        told.put(str(error))
    else:
        told.put("nothing")
