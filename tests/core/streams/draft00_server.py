"""A server of draft-00 as far as the tests need one, written from the draft and not from the SDK."""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager


def proof(request: bytes) -> bytes:
    """What a server that has read a request proves it by; its own code, as the draft puts it."""
    digest = hashlib.md5(usedforsecurity=False)
    for key in re.findall(rb"Sec-WebSocket-Key[12]: ([^\r]*)", request):
        digits, spaces = int(b"".join(re.findall(rb"[0-9]", key))), key.count(b" ")
        assert digits % spaces == 0
        digest.update((digits // spaces).to_bytes(4, "big"))
    digest.update(request[-8:])
    return digest.digest()


def answer(request: bytes) -> bytes:
    """A server's right answer."""
    head, _, _ = request.partition(b"\r\n\r\n")
    headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
    target = head.split(b" ")[1].decode()
    lines = [
        "HTTP/1.1 101 WebSocket Protocol Handshake",
        "Upgrade: WebSocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Origin: {headers['Origin']}",
        f"Sec-WebSocket-Location: ws://{headers['Host']}{target}",
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + proof(request)


Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def serving(serve: Serve) -> AsyncIterator[str]:
    """A server on a socket; yields its address."""
    ended: list[asyncio.Task[None]] = []

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        ended.append(asyncio.current_task())  # type: ignore[arg-type]
        try:
            await serve(reader, writer)
        finally:
            writer.close()

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    async with server:
        yield f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/mtgox"
        await asyncio.wait_for(asyncio.gather(*ended), 20)


async def shake(reader: asyncio.StreamReader) -> bytes:
    """The right answer to the handshake that comes."""
    head = await reader.readuntil(b"\r\n\r\n")
    return answer(head + await reader.readexactly(8))
