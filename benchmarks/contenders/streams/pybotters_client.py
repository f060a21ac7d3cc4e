"""pybotters: its queue, which gives the frames as dicts, and its bitFlyer store, which keeps a book. Floats for numbers."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable
from typing import Any

from benchmarks.answers import Case, Cases
from benchmarks.contenders.streams.remote import Remote
from benchmarks.frames import BITFLYER, read_plain

_SUBSCRIBE = {"method": "subscribe", "params": {"channel": "any"}, "id": 1}


def cases(url: str) -> Cases:
    """Its client lives in the runner's event loop from the first call on."""
    pybotters: Any = importlib.import_module("pybotters")
    readers = read_plain()
    made = {f"stream {key}": Case(_queue(pybotters, Remote(url), key), readers[key], many=True) for key in BITFLYER}
    return {**made, "stream book": Case(_store(pybotters, Remote(url)), _book, many=True)}


def _queue(pybotters: Any, remote: Remote, key: str) -> Callable[[int], Any]:
    opened: list[Any] = []

    async def stream(count: int) -> Any:
        if not opened:
            opened.append(pybotters.WebSocketQueue())
            await pybotters.Client().ws_connect(remote.url, send_json=_SUBSCRIBE, hdlr_json=opened[0].onmessage)
            await opened[0].get()
        receive, last = opened[0].get, None
        for portion in remote.ask(key, count):
            for _ in range(portion):
                last = await receive()
        return last

    return stream


def _store(pybotters: Any, remote: Remote) -> Callable[[int], Any]:
    opened: list[Any] = []
    came: asyncio.Queue[None] = asyncio.Queue()

    def on_message(message: Any, socket: Any) -> None:
        opened[0].onmessage(message, socket)
        if "params" in message:
            came.put_nowait(None)

    async def receive(key: str, count: int) -> None:
        for portion in remote.ask(key, count):
            for _ in range(portion):
                await came.get()

    async def stream(count: int) -> Any:
        if not opened:
            opened.append(pybotters.bitFlyerDataStore())
            await pybotters.Client().ws_connect(remote.url, send_json=_SUBSCRIBE, hdlr_json=on_message)
            await receive("snapshot", 1)
        await receive("book", count)
        return opened[0].board.sorted()

    return stream


def _book(book: Any) -> tuple[Any, ...]:
    bids, asks = book["bids"], book["asks"]
    return len(bids), len(asks), bids[0]["price"], asks[0]["price"]
