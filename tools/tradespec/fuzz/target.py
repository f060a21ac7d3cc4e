"""Where a campaign's requests go: an emulator in this process, or a server on a socket."""

from __future__ import annotations

import http.client
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urlsplit

from tradespec.emulator.asgi import Application, application
from tradespec.emulator.messages import Request, Response

Headers = tuple[tuple[str, str], ...]
Invariants = Callable[[], list[str]]
_TIMEOUT = 10.0
AGENT: Headers = (("User-Agent", "tradespec.fuzz"),)
"""Who sends; exchanges refuse requests that do not say it."""


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    body: bytes


class Target(Protocol):
    """A server under test."""

    @property
    def base_url(self) -> str:
        """Its origin, as it stands in the requests that a report prints."""
        ...

    @property
    def app(self) -> Application | None:
        """The ASGI application, None for a server on a socket."""
        ...

    @property
    def is_frozen(self) -> bool:
        """Whether nothing happens at the server but what this campaign does."""
        ...

    def send(self, method: str, target: str, headers: Headers = (), body: bytes = b"") -> Answer:
        """Send this, with a User-Agent if it has none."""
        ...

    def broken_invariants(self) -> list[str]:
        """What the inside of the server says is wrong; always empty where the inside cannot be seen."""
        ...


class InProcess:
    """An emulator in this process.

    Args:
        handle: answers a request.
        invariants: looks at the emulator's inside.
    """

    base_url = "http://127.0.0.1:8701"  # where `tradespec emulate` listens by default, so that printed requests can be replayed
    is_frozen = True

    def __init__(self, handle: Callable[[Request], Response], invariants: Invariants = list) -> None:
        self._handle = handle
        self._invariants = invariants
        self.app: Application | None = application(handle)

    def send(self, method: str, target: str, headers: Headers = (), body: bytes = b"") -> Answer:
        response = self._handle(Request(method, target, _named(headers), body))
        return Answer(response.status, response.body)

    def broken_invariants(self) -> list[str]:
        return self._invariants()


class Served:
    """A server on a socket.

    Args:
        base_url: its origin, such as "http://127.0.0.1:8701".
    """

    app: Application | None = None
    is_frozen = False

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url.rstrip("/")
        self._parts = urlsplit(self.base_url)

    def send(self, method: str, target: str, headers: Headers = (), body: bytes = b"") -> Answer:
        kind: Any = http.client.HTTPSConnection if self._parts.scheme == "https" else http.client.HTTPConnection
        connection = kind(self._parts.hostname, self._parts.port, timeout=_TIMEOUT)
        try:
            connection.request(method, target, body or None, dict(_named(headers)))
            response = connection.getresponse()
            return Answer(response.status, response.read())
        finally:
            connection.close()

    def broken_invariants(self) -> list[str]:
        return []


def _named(headers: Headers) -> Headers:
    return headers if any(name.lower() == "user-agent" for name, _ in headers) else (*headers, *AGENT)
