"""Streams over the protocol of 2011, for which no library is left: a small server of its own."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncIterator
from contextlib import suppress

from tradespec.emulator.messages import Request
from tradespec.emulator.streams.draft00 import (
    CLOSE,
    KEY3_LENGTH,
    BadFrame,
    BadHandshake,
    FrameReader,
    handshake_answer,
    text_frame,
)
from tradespec.emulator.streams.faults import StreamFaults
from tradespec.emulator.streams.hub import StreamHub
from tradespec.emulator.streams.talk import talk

_HEAD_LIMIT = 1 << 16
_PATIENCE = 10  # seconds for a handshake
_CHUNK = 1 << 16


class Draft00Server:
    """Serves one exchange's streams on a socket.

    Args:
        hub: whose streams.
        faults: what goes wrong.
    """

    def __init__(self, hub: StreamHub, faults: StreamFaults) -> None:
        self._hub = hub
        self._faults = faults
        self._server: asyncio.Server | None = None
        self._wires: set[_Wire] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self, sock: socket.socket) -> None:
        """Serve on a socket that listens, in the running event loop."""
        self._server = await asyncio.start_server(self._accept, sock=sock, limit=_HEAD_LIMIT)

    async def stop(self) -> None:
        """Say goodbye to all clients and end."""
        if self._server is None:
            return
        self._server.close()
        for wire in tuple(self._wires):
            wire.close()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            try:
                async with asyncio.timeout(_PATIENCE):
                    request = await self._handshake(reader, writer)
                if request is not None:
                    await self._talk(request, _Wire(reader, writer))
            except TimeoutError:
                pass
            finally:
                writer.close()

    async def _talk(self, request: Request, wire: _Wire) -> None:
        self._wires.add(wire)
        try:
            await talk(self._hub, self._faults, request, wire, wire.incoming())
        finally:
            self._wires.discard(wire)

    async def _handshake(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Request | None:
        """The request, answered; None if it was refused."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.removesuffix("\r\n\r\n").split("\r\n")
        method, _, rest = first.partition(" ")
        target = rest.rpartition(" ")[0]
        pairs = [(name.strip(), value.strip()) for name, _, value in (line.partition(":") for line in lines)]
        peer = writer.get_extra_info("peername")
        request = Request(method, target, tuple(pairs), client=peer[0] if peer else "")
        if method != "GET" or request.path.rstrip("/") != self._hub.path:
            writer.write(_refusal("404 Not Found"))
            return None
        if not self._hub.admits(request):
            writer.write(_refusal("403 Forbidden"))
            return None
        try:
            headers = {name.lower(): value for name, value in pairs}
            if "sec-websocket-key1" not in headers:
                raise BadHandshake("the key is missing")
            writer.write(handshake_answer(target, headers, await reader.readexactly(KEY3_LENGTH)))
        except BadHandshake:
            writer.write(_refusal("400 Bad Request"))
            return None
        return request


class _Wire:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._frames = FrameReader()
        self._may_read = asyncio.Event()
        self._may_read.set()

    async def send(self, text: str) -> None:
        self._writer.write(text_frame(text))
        await self._writer.drain()

    async def stall(self, seconds: float) -> None:
        self._may_read.clear()
        await asyncio.sleep(seconds)
        self._may_read.set()

    def cut(self, *, reset: bool) -> None:
        if not reset:
            self._writer.close()
            return
        linger = struct.pack("ii", 1, 0)  # closing with nothing to linger for sends a RST
        self._writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self._writer.transport.abort()

    def close(self) -> None:
        """Say goodbye, and end."""
        self._writer.write(CLOSE)
        self._writer.close()

    async def incoming(self) -> AsyncIterator[str]:
        """The client's texts. Its goodbye is returned."""
        with suppress(OSError, BadFrame):
            while content := await self._reader.read(_CHUNK):
                for text in self._frames.feed(content):
                    await self._may_read.wait()
                    yield text
                if self._frames.is_closed:
                    self.close()
                    return


def _refusal(status: str) -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()
