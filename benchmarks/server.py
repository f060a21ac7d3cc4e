"""A server that only answers: canned bytes over keep-alive, so that the client's own cost is what is measured."""

from __future__ import annotations

import asyncio
import sys

from benchmarks import answers, bitget


def _answer(body: bytes) -> bytes:
    head = (
        "HTTP/1.1 200 OK\r\nDate: Fri, 31 Jan 2025 02:51:00 GMT\r\nContent-Type: application/json; charset=utf-8\r\n"
        "Connection: keep-alive\r\nCache-Control: no-store\r\nX-Request-Id: 0f8fad5b-d9cb-469f-a165-70867728950e\r\n"
        "X-RateLimit-Period: 300\r\nX-RateLimit-Remaining: 499\r\nX-RateLimit-Reset: 1738292160\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


_BODIES = {**answers.BODIES, **bitget.BODIES}
_ENDS = {
    "ticker": "ticker",
    "childorder": "order",
    "board": "board",
    "executions": "executions",
    "/tickers": "tickers",
    "/place-order": "place",
}
"""What the path ends in -> case."""
_ANSWERS = {end: _answer(_BODIES[case]) for end, case in _ENDS.items()}
_NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


class _Canned(asyncio.Protocol):
    """Answers by what the path ends in. Requests come whole or in pieces, one at a time on a connection."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport, self.buffer = transport, b""

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        head, end, body = self.buffer.partition(b"\r\n\r\n")
        if not end:
            return
        lines = head.lower().split(b"\r\n")
        length = next((int(line[15:]) for line in lines if line.startswith(b"content-length:")), 0)
        if len(body) < length:
            return
        self.buffer = body[length:]
        path = lines[0].split(b" ")[1].partition(b"?")[0].decode()
        self.transport.write(next((answer for end, answer in _ANSWERS.items() if path.endswith(end)), _NOT_FOUND))


async def main() -> None:
    """Listen on a free port, say which, and serve until standard input closes."""
    server = await asyncio.get_running_loop().create_server(_Canned, "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
