"""This SDK with threads: its streams over a socket, and a local book; and the same frames from memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks.answers import PRODUCT, Case, Cases
from benchmarks.contenders.streams.memory import MemorySocket
from benchmarks.contenders.streams.remote import Remote
from benchmarks.frames import BITFLYER, MTGOX, read_models
from tradespec.bitflyer import AsyncBitFlyer, BitFlyer, LocalBook
from tradespec.core.streams import AsyncSubscription, Gap
from tradespec.mtgox import AsyncMtGox

METHODS = {"snapshot": "board_snapshot", "Mt.Gox ticker": "ticker", "Mt.Gox depth": "depth", "Mt.Gox trade": "trades"}
"""Of `client.streams`, where it is not the key itself."""


def cases(url: str) -> Cases:
    """Reading from memory is asynchronous, in one thread: what it costs is the SDK's alone."""
    readers = read_models()
    made = {f"read {key}": Case(_read(key), readers[key], many=True) for key in (*BITFLYER, *MTGOX)}
    for key in BITFLYER:
        made[f"stream {key}"] = Case(_stream(Remote(url), key), readers[key], many=True)
    return {**made, "stream book": Case(_book(Remote(url)), readers["book"], many=True)}


def message_of(item: Any) -> Any:
    """A message; a gap stops the run, since nothing may be lost here."""
    if isinstance(item, Gap):
        raise TypeError(str(item))
    return item


def _read(key: str) -> Callable[[int], Any]:
    opened: list[tuple[MemorySocket, AsyncSubscription[Any]]] = []

    def subscribe() -> tuple[MemorySocket, AsyncSubscription[Any]]:
        socket = MemorySocket(key)
        if key in BITFLYER:
            flyer = AsyncBitFlyer(stream_connect=socket.connect).streams
            return socket, getattr(flyer, METHODS.get(key, key))(product_code=PRODUCT)
        gox = AsyncMtGox(stream_connect=socket.connect).streams
        return socket, gox.trades() if key == "Mt.Gox trade" else getattr(gox, METHODS[key])(pair="BTCUSD")

    async def read(count: int) -> Any:
        if not opened:
            opened.append(subscribe())
            await opened[0][1].begin()
        (socket, subscription), last = opened[0], None
        receive, left = subscription.__anext__, count
        while left:
            portion = socket.give(left)
            for _ in range(portion):
                last = message_of(await receive())
            left -= portion
        return last

    return read


def _stream(remote: Remote, key: str) -> Callable[[int], Any]:
    client = BitFlyer(base_url=f"http://{remote.address}")
    subscription = getattr(client.streams, METHODS.get(key, key))(product_code=PRODUCT)

    def stream(count: int) -> Any:
        subscription.begin()
        receive, last = subscription.receive, None
        for portion in remote.ask(key, count):
            for _ in range(portion):
                last = message_of(receive())
        return last

    return stream


def _book(remote: Remote) -> Callable[[int], LocalBook]:
    client = BitFlyer(base_url=f"http://{remote.address}")
    local = LocalBook(client, product_code=PRODUCT)
    confirmed = client.streams.board(product_code=PRODUCT)

    def stream(count: int) -> LocalBook:
        if not local.is_ready:
            local.begin()
            confirmed.begin()
            confirmed.close()
            receive("snapshot", 1)
        receive("book", count)
        return local

    def receive(key: str, count: int) -> None:
        for portion in remote.ask(key, count):
            for _ in range(portion):
                next(local)

    return stream
