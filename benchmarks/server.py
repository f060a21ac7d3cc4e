"""A server that only answers: canned bytes over keep-alive, so that the client's own cost is what is measured."""

from __future__ import annotations

import asyncio
import sys

TICKER = (
    b'{"product_code":"BTC_JPY","state":"RUNNING","timestamp":"2025-01-31T02:50:59.97","tick_id":3579,"best_bid":15000000.0,'
    b'"best_ask":15000100.0,"best_bid_size":0.1,"best_ask_size":5.0,"total_bid_depth":15.13,"total_ask_depth":20.0,'
    b'"market_bid_size":0.0,"market_ask_size":0.0,"ltp":15000050.0,"volume":16819.26,"volume_by_product":6819.26}'
)
ACCEPTED = b'{"child_order_acceptance_id":"JRF20250131-050237-639234"}'


def _answer(body: bytes) -> bytes:
    head = (
        "HTTP/1.1 200 OK\r\nDate: Fri, 31 Jan 2025 02:51:00 GMT\r\nContent-Type: application/json; charset=utf-8\r\n"
        "Cache-Control: no-store\r\nX-RateLimit-Period: 300\r\nX-RateLimit-Remaining: 499\r\nX-RateLimit-Reset: 1738292160\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


class _Canned(asyncio.Protocol):
    """GET is a ticker, POST an accepted order. Requests come whole or in pieces, one at a time on a connection."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport, self.buffer = transport, b""

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        head, end, body = self.buffer.partition(b"\r\n\r\n")
        if not end:
            return
        length = next(
            (int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0
        )
        if len(body) < length:
            return
        self.buffer = body[length:]
        self.transport.write(POST if head.startswith(b"POST") else GET)


GET, POST = _answer(TICKER), _answer(ACCEPTED)


async def main() -> None:
    """Listen on a free port, say which, and serve until standard input closes."""
    server = await asyncio.get_running_loop().create_server(_Canned, "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
