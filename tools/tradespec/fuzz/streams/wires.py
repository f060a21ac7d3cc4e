"""An exchange that follows a script: it answers what the client asks, then sends frames and breaks off as it is written."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Protocol, cast

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from tradespec.core.errors import ConnectFailed, ConnectionLost
from tradespec.core.streams.sockets import Socket
from tradespec.fuzz.streams.listening import Frame

_RESTART = 1012  # the code by which a server says that it starts anew


class Host(Protocol):
    """The exchange's side of the conversation."""

    def answer(self, text: str) -> tuple[set[str], list[str]]:
        """What a request asks for (addresses of channels, "own" for a private one that has none), and its answers."""
        ...


class Script:
    """What happens on all connections together. Frames are sent once everything wanted has been asked for on the connection.

    Args:
        host: answers requests.
        wanted: what is to be asked for.
        frames: what is sent then; without content: the connection breaks.
        refusals: how many attempts to connect fail after each break.
    """

    def __init__(self, host: Host, wanted: set[str], frames: Sequence[Frame], refusals: int = 0) -> None:
        self._host = host
        self._wanted = wanted
        self._frames = deque(frames)
        self._refusals = refusals
        self._refuse = 0
        self._asked: set[str] = set()
        self._answers: deque[str] = deque()

    @property
    def missing(self) -> set[str]:
        """What has not been asked for on this connection."""
        return self._wanted - self._asked

    def connect(self) -> bool:
        """A client connects. Returns whether it may."""
        if self._refuse:
            self._refuse -= 1
            return False
        self._asked.clear()
        self._answers.clear()
        return True

    def said(self, text: str) -> None:
        """The client says something."""
        asked, answers = self._host.answer(text)
        self._asked |= asked
        self._answers += answers

    def next(self) -> Frame | str | None:
        """An answer, a frame, or None if there is nothing to be sent now."""
        if self._answers:
            return self._answers.popleft()
        if self.missing or not self._frames:
            return None
        frame = self._frames.popleft()
        if frame.content is None:
            self._refuse = self._refusals
        return frame


class MemoryWire:
    """`stream_connect` of a client: the script without any socket.

    Args:
        script: what happens.
    """

    def __init__(self, script: Script) -> None:
        self._script = script

    async def __call__(self, url: str, headers: dict[str, str], ping: float | None) -> Socket:
        if not self._script.connect():
            raise ConnectFailed("refused by the script")
        return _MemorySocket(self._script)


class _MemorySocket:
    def __init__(self, script: Script) -> None:
        self._script = script
        self._news = asyncio.Event()
        self._is_open = True

    async def send(self, text: str) -> None:
        if not self._is_open:
            raise ConnectionLost("broken by the script")
        self._script.said(text)
        self._news.set()

    async def receive(self) -> bytes:
        await asyncio.sleep(0)  # let the reader have its turn
        while self._is_open:
            self._news.clear()
            item = self._script.next()
            if item is None:
                await self._news.wait()
            elif isinstance(item, str):
                return item.encode()
            elif item.content is None:
                self._is_open = False
            else:
                return item.content
        raise ConnectionLost("broken by the script")

    async def close(self) -> None:
        self._is_open = False
        self._news.set()


@contextmanager
def served(script: Script) -> Generator[str]:
    """The script on a socket of this machine, in a thread of its own.

    Yields:
        The origin for a client's `base_url`.
    """
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="fuzz-exchange", daemon=True)
    thread.start()

    async def start() -> tuple[object, int]:
        server = await serve(
            lambda connection: _follow(script, connection), "127.0.0.1", 0, ping_interval=None, compression=None
        )
        return server, next(iter(server.sockets)).getsockname()[1]

    async def stop(server: object) -> None:
        listening = cast("asyncio.Server", server)
        listening.close()
        await listening.wait_closed()

    server, port = asyncio.run_coroutine_threadsafe(start(), loop).result()
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        asyncio.run_coroutine_threadsafe(stop(server), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _follow(script: Script, connection: ServerConnection) -> None:
    if not script.connect():
        connection.transport.abort()
        return
    try:
        while True:
            while (item := script.next()) is not None:
                if isinstance(item, str):
                    await connection.send(item)
                elif item.content is None:
                    await connection.close(_RESTART)  # in order: what was sent before arrives
                    return
                else:
                    await connection.send(item.content, text=True)
            request = await connection.recv()
            script.said(request if isinstance(request, str) else request.decode())
    except ConnectionClosed:
        return
