"""The floor: a socket, ready-made request bytes and an untyped JSON decode. Nobody would trade with it."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import socket
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import msgspec

from benchmarks.answers import KEY, PRODUCT, SECRET, Case, Cases, order_text, read_plain


def cases(url: str) -> Cases:
    """A blocking socket; for concurrent calls, sockets of the event loop."""
    exchange, address = connect(url), _address(url)

    def get(path: str) -> Callable[[], Any]:
        bare = request("GET", path)
        return lambda: exchange(bare)

    def hexdigest(message: bytes) -> str:
        return hmac.new(SECRET.encode(), message, hashlib.sha256).hexdigest()

    def order() -> Any:
        body, stamp = order_text().encode(), str(time.time_ns() // 1_000_000)
        sign = hexdigest(f"{stamp}POST/v1/me/sendchildorder".encode() + body)
        extra = f"ACCESS-KEY: {KEY}\r\nACCESS-TIMESTAMP: {stamp}\r\nACCESS-SIGN: {sign}\r\n"
        return exchange(request("POST", "/v1/me/sendchildorder", extra, body))

    pool: list[socket.socket] = []
    ticker = request("GET", f"/v1/getticker?product_code={PRODUCT}")

    async def concurrent() -> Any:
        loop = asyncio.get_running_loop()
        mine = pool.pop() if pool else await _connect_async(address)
        await loop.sock_sendall(mine, ticker)
        answer = await loop.sock_recv(mine, 65_536)
        while not _whole(answer):
            answer += await loop.sock_recv(mine, 65_536)
        pool.append(mine)
        return msgspec.json.decode(_body(answer))

    calls: dict[str, Callable[[], Any]] = {
        "ticker": get(f"/v1/getticker?product_code={PRODUCT}"),
        "order": order,
        "board": get(f"/v1/getboard?product_code={PRODUCT}"),
        "executions": get(f"/v1/getexecutions?product_code={PRODUCT}"),
    }
    readers = read_plain()
    made = {name: Case(call, readers[name]) for name, call in calls.items()}
    return {**made, "concurrent": Case(concurrent, readers["ticker"])}


def connect(url: str) -> Callable[[bytes], Any]:
    """What sends a request over one blocking connection and decodes the answer."""
    connection = socket.create_connection(_address(url))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def exchange(bare: bytes) -> Any:
        connection.sendall(bare)
        answer = connection.recv(262_144)
        while not _whole(answer):
            answer += connection.recv(262_144)
        return msgspec.json.decode(_body(answer))

    return exchange


def _address(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    return parts.hostname or "", parts.port or 0


async def _connect_async(address: tuple[str, int]) -> socket.socket:
    made = socket.socket()
    made.setblocking(False)
    await asyncio.get_running_loop().sock_connect(made, address)
    return made


def request(method: str, path: str, extra: str = "", body: bytes = b"") -> bytes:
    """The bytes of a request. `extra` are whole header lines."""
    length = f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n" if body else ""
    return f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{extra}{length}\r\n".encode() + body


def _whole(answer: bytes) -> bool:
    head = answer.find(b"\r\n\r\n")
    if head < 0:
        return False
    at = answer.find(b"Content-Length: ", 0, head)
    return len(answer) >= head + 4 + int(answer[at + 16 : answer.find(b"\r\n", at)])


def _body(answer: bytes) -> bytes:
    return answer[answer.find(b"\r\n\r\n") + 4 :]
