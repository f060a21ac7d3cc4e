"""A WebSocket server that sends ready-made frames as fast as they are taken, when it is told to.

A contender connects to the port that this process names, is given a WebSocket port of its own, and then asks for frames: a line
"COUNT KEY" for each portion.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import struct
import sys
from itertools import cycle, islice

from websockets.asyncio.server import ServerConnection, serve

from benchmarks.frames import FRAMES


def _framed(content: bytes) -> bytes:
    """As one unmasked text frame of RFC 6455."""
    if len(content) < 126:
        return struct.pack("!BB", 0x81, len(content)) + content
    return struct.pack("!BBH", 0x81, 126, len(content)) + content


_FRAMED = {key: tuple(map(_framed, frames)) for key, frames in FRAMES.items()}


async def _contender(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    connections: list[ServerConnection] = []
    endless = {key: cycle(frames) for key, frames in _FRAMED.items()}

    async def stream(connection: ServerConnection) -> None:
        connections.append(connection)
        async for text in connection:
            await connection.send(json.dumps({"jsonrpc": "2.0", "id": json.loads(text).get("id"), "result": True}))

    logger = logging.Logger("sender", logging.CRITICAL)
    async with serve(stream, "127.0.0.1", 0, compression=None, ping_interval=None, logger=logger) as server:
        writer.write(f"{next(iter(server.sockets)).getsockname()[1]}\n".encode())
        async for line in reader:
            count, _, key = line.decode().strip().partition(" ")
            connections[-1].transport.write(b"".join(islice(endless[key], int(count))))


async def main() -> None:
    """Listen on a free port, say which, and serve until standard input closes."""
    server = await asyncio.start_server(_contender, "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)  # leaves the contenders' connections to the system


if __name__ == "__main__":
    asyncio.run(main())
