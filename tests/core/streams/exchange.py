"""A scripted bitFlyer on a socket: it answers requests, sends what it is told to, and breaks when it is told to."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from websockets.asyncio.server import Server, ServerConnection, serve

KEYS: dict[str, Any] = {"api_key": "canary-key-5b5f0c", "api_secret": "canary-secret-77aa41c9e0"}
BOARD = {"mid_price": 35625, "bids": [{"price": 33350, "size": 0.1}], "asks": []}


def board(price: Any) -> dict[str, Any]:
    """A message of that channel."""
    return {**BOARD, "mid_price": price}


class Exchange:
    """Runs in a thread of its own, so that synchronous clients can be tested as well.

    Attributes:
        asked: all requests, over all connections.
        refuse: channels (or "auth") whose requests are refused.
        mute: whether requests are not answered.
        connections: how many clients have connected.
    """

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.refuse: set[str] = set()
        self.mute = False
        self.connections = 0
        self._open: set[ServerConnection] = set()
        self._changed = threading.Condition()
        self._loop = asyncio.new_event_loop()
        self._server: Server | None = None
        self._port = 0
        self.url = ""

    async def _serve(self, connection: ServerConnection) -> None:
        assert connection.request is not None
        self.headers.append(dict(connection.request.headers.raw_items()))
        self._open.add(connection)
        with self._changed:
            self.connections += 1
            self._changed.notify_all()
        try:
            async for text in connection:
                request = json.loads(text)
                if not self.mute:
                    await connection.send(json.dumps(self._answer(request)))
                with self._changed:
                    self.asked.append(request)
                    self._changed.notify_all()
        finally:
            with self._changed:
                self._open.discard(connection)
                self._changed.notify_all()

    def _answer(self, request: dict[str, Any]) -> dict[str, Any]:
        what = "auth" if request["method"] == "auth" else request["params"]["channel"]
        if what in self.refuse:
            return {"jsonrpc": "2.0", "id": request["id"], "error": {"code": -32600, "message": f"no {what}"}}
        return {"jsonrpc": "2.0", "id": request["id"], "result": True}

    def wait_for(self, requests: int = 0, connections: int = 0) -> None:
        """Until so many requests and connections have come in."""
        with self._changed:
            done = self._changed.wait_for(
                lambda: len(self.asked) >= requests and self.connections >= connections, timeout=20
            )
        assert done, (self.asked, self.connections)

    def wait_for_end(self) -> None:
        """Until nobody is connected."""
        with self._changed:
            assert self._changed.wait_for(lambda: not self._open, timeout=20)

    def send(self, channel: str, message: Any) -> None:
        """A message to whoever is connected."""
        params = {"channel": channel, "message": message}
        self.send_text(json.dumps({"jsonrpc": "2.0", "method": "channelMessage", "params": params}))

    def send_text(self, text: str | bytes) -> None:
        """A frame as it is."""
        self._do(self._send(text))

    async def _send(self, text: str | bytes) -> None:
        for connection in list(self._open):
            await connection.send(text)

    def say_goodbye(self, code: int, reason: str) -> None:
        """End all connections in order."""
        self._do(self._say_goodbye(code, reason))

    async def _say_goodbye(self, code: int, reason: str) -> None:
        for connection in list(self._open):
            await connection.close(code, reason)

    def cut(self) -> None:
        """Break all connections."""
        self._do(self._cut())

    async def _cut(self) -> None:
        for connection in list(self._open):
            connection.transport.abort()

    def stop(self) -> None:
        """Close, and break all connections."""
        self._do(self._stop())

    def start(self) -> None:
        """Listen again, at the same port."""
        self._do(self._start())

    def _do(self, work: Any) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(20)

    def subscribed(self) -> list[str]:
        """The channels that were asked for, in order."""
        return [request["params"]["channel"] for request in self.asked if request["method"] == "subscribe"]

    async def _start(self) -> None:
        self._server = await serve(self._serve, "127.0.0.1", self._port)
        self._port = next(iter(self._server.sockets)).getsockname()[1]
        self.url = f"http://127.0.0.1:{self._port}"

    async def _stop(self) -> None:
        assert self._server is not None
        self._server.close()
        await self._server.wait_closed()


@contextmanager
def running() -> Iterator[Exchange]:
    """An exchange that listens."""
    exchange = Exchange()
    thread = threading.Thread(target=exchange._loop.run_forever, daemon=True)
    thread.start()
    exchange._do(exchange._start())
    try:
        yield exchange
    finally:
        exchange._do(exchange._stop())
        exchange._loop.call_soon_threadsafe(exchange._loop.stop)
        thread.join()
        exchange._loop.close()
