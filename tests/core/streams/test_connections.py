"""Connections of a user's own: what is sent over them, and what becomes of a stream whose connection is defective."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from tradespec.bitflyer import AsyncBitFlyer
from tradespec.core.clock import ManualClock
from tradespec.core.nonces import MemoryNonces
from tradespec.core.streams.sockets import Socket
from tradespec.emulator import Emulator
from tradespec.mtgox import AsyncMtGox


class Quiet:
    """A connection over which nothing ever comes."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        self.news = asyncio.Event()

    async def __call__(self, url: str, headers: dict[str, str], ping: float | None) -> Socket:
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
        await lag.begin()
        orders = mtgox.streams.own_orders()
        await orders.begin()
        await quiet.has_sent(2)
        await orders.aclose()
        await mtgox.streams.own_trades().begin()
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
