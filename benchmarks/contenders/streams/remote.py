"""The sender, as contenders see it."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

from benchmarks.frames import PORTIONS


class Remote:
    """A WebSocket port of the contender's own, and the frames that come over it.

    Attributes:
        address: host and port.
    """

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._control = socket.create_connection((parts.hostname, parts.port))
        self._control.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.address = f"127.0.0.1:{self._control.makefile().readline().strip()}"

    @property
    def url(self) -> str:
        """Of the stream."""
        return f"ws://{self.address}/json-rpc"

    def ask(self, key: str, count: int) -> Iterator[int]:
        """Have frames sent over the newest connection, one portion after the other; how many each has."""
        most = PORTIONS[key]
        for begun in range(0, count, most):
            portion = min(most, count - begun)
            self._control.sendall(f"{portion} {key}\n".encode())
            yield portion
