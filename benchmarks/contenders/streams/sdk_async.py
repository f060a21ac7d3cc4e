"""This SDK with asyncio: its streams over a socket, and a local book."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks.answers import PRODUCT, Case, Cases
from benchmarks.contenders.streams.remote import Remote
from benchmarks.contenders.streams.sdk import METHODS, message_of
from benchmarks.frames import BITFLYER, read_models
from tradespec.bitflyer import AsyncBitFlyer, AsyncLocalBook
from tradespec.core.streams import AsyncSubscription


def cases(url: str) -> Cases:
    """Everything in the runner's event loop."""
    readers = read_models()
    made = {f"stream {key}": Case(_stream(Remote(url), key), readers[key], many=True) for key in BITFLYER}
    return {**made, "stream book": Case(_book(Remote(url)), readers["book"], many=True)}


def _stream(remote: Remote, key: str) -> Callable[[int], Any]:
    opened: list[AsyncSubscription[Any]] = []

    async def stream(count: int) -> Any:
        if not opened:
            client = AsyncBitFlyer(base_url=f"http://{remote.address}")
            opened.append(getattr(client.streams, METHODS.get(key, key))(product_code=PRODUCT))
            await opened[0].begin()
        receive, last = opened[0].__anext__, None
        for portion in remote.ask(key, count):
            for _ in range(portion):
                last = message_of(await receive())
        return last

    return stream


def _book(remote: Remote) -> Callable[[int], Any]:
    opened: list[AsyncLocalBook] = []

    async def stream(count: int) -> AsyncLocalBook:
        if not opened:
            client = AsyncBitFlyer(base_url=f"http://{remote.address}")
            opened.append(AsyncLocalBook(client, product_code=PRODUCT))
            await opened[0].begin()
            async with client.streams.board(product_code=PRODUCT):
                await receive("snapshot", 1)
        await receive("book", count)
        return opened[0]

    async def receive(key: str, count: int) -> None:
        for portion in remote.ask(key, count):
            for _ in range(portion):
                await anext(opened[0])

    return stream
