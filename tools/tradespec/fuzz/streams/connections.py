"""A client's connection of its own make, so that anything can be said over it."""

from __future__ import annotations

import socket
from contextlib import ExitStack
from functools import partial
from random import Random
from types import TracebackType
from typing import Protocol, Self
from urllib.parse import urlsplit

from websockets.sync.client import connect

from tradespec.fuzz.streams.raw import handshake

_open = partial(connect, ping_interval=None, compression=None, close_timeout=1, max_size=None, max_queue=None)
_GOODBYE = b"\xff\x00"


class Connection(Protocol):
    """One connection."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...

    def send(self, content: bytes, random: Random | None = None) -> None:
        """Send a request; `random` decides in which of the possible ways."""
        ...

    def receive(self, timeout: float) -> str:
        """The next frame. TimeoutError: none came in so many seconds."""
        ...


class Later:
    """By RFC 6455.

    Args:
        url: where.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._closing = ExitStack()

    def __enter__(self) -> Self:
        self._connection = self._closing.enter_context(_open(self._url))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._closing.close()

    def send(self, content: bytes, random: Random | None = None) -> None:
        """As text, as bytes, or in pieces; as bytes where it is no UTF-8."""
        try:
            text: str | bytes = content.decode()
        except UnicodeDecodeError:
            text = content
        dice = 1.0 if random is None else random.random()
        if dice < 0.1:
            self._connection.send(content)
        elif dice < 0.2 and len(text) > 1:
            self._connection.send([text[: len(text) // 2], text[len(text) // 2 :]])  # pyright: ignore[reportArgumentType]
        else:
            self._connection.send(text)

    def receive(self, timeout: float) -> str:
        """The next frame."""
        frame = self._connection.recv(timeout)
        return frame if isinstance(frame, str) else frame.decode()


class Draft:
    """By the draft of 2011 (draft-00).

    Args:
        url: where.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._received = bytearray()

    def __enter__(self) -> Self:
        parts = urlsplit(self._url)
        self._socket = socket.create_connection((parts.hostname or "", parts.port or 0), timeout=10)
        self._socket.sendall(handshake(self._url, draft=True))
        self._take(b"\r\n\r\n")
        while len(self._received) < 16:
            self._more()
        del self._received[:16]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._socket.close()

    def send(self, content: bytes, random: Random | None = None) -> None:
        """As a text frame, in one piece or two. A byte FF, which would end the frame, is made another one that is no UTF-8."""
        frame = b"\x00" + content.replace(b"\xff", b"\xfe") + b"\xff"
        cut = 0 if random is None else random.randrange(len(frame))
        self._socket.sendall(frame[:cut])
        self._socket.sendall(frame[cut:])

    def receive(self, timeout: float) -> str:
        """The next frame."""
        self._socket.settimeout(timeout)
        return self._take(b"\xff").removeprefix(b"\x00").decode()

    def _take(self, end: bytes) -> bytes:
        while (at := self._received.find(end)) < 0:
            self._more()
        found = bytes(self._received[:at])
        del self._received[: at + len(end)]
        return found

    def _more(self) -> None:
        content = self._socket.recv(1 << 16)
        if not content or self._received.startswith(_GOODBYE):
            raise ConnectionResetError("the server has gone")
        self._received += content
