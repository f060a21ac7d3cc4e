"""WebSockets by the `websockets` library (RFC 6455). Nothing else of the SDK imports it."""

from __future__ import annotations

import contextlib
import logging
from typing import Protocol

from tradespec.core.errors import ConfigurationError, ConnectFailed, ConnectionLost, Outcome, TransportError

__all__ = ["Connect", "Socket", "connect"]

OPEN_TIMEOUT = 10.0  # seconds
GOODBYE = 1.0  # seconds for the other side to say goodbye, too
MAX_FRAME = 16 * 1024 * 1024  # bytes; one client saw some 20 kB for a whole book of bitFlyer


class Socket(Protocol):
    """One open connection. One that sends pings has an attribute `pulse`, too: another number whenever one was answered."""

    async def send(self, text: str) -> None:
        """Send a text frame. Raises ConnectionLost."""
        ...

    async def receive(self) -> bytes:
        """The next frame. Raises ConnectionLost."""
        ...

    async def close(self) -> None:
        """End it. Never raises."""
        ...


class Connect(Protocol):
    """Opens a connection."""

    async def __call__(self, url: str, headers: dict[str, str], ping: float | None) -> Socket:
        """Raises ConnectFailed."""
        ...


class _WebSocket:
    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection

    @property
    def pulse(self) -> float:
        return self._connection.latency

    async def send(self, text: str) -> None:
        try:
            await self._connection.send(text)
        except (ConnectionClosed, OSError) as error:
            problem = _lost(error)
        else:
            return
        raise problem

    async def receive(self) -> bytes:
        try:
            frame = await self._connection.recv(decode=False)
        except (ConnectionClosed, OSError) as error:
            problem = _lost(error)
        else:
            return frame
        raise problem

    async def close(self) -> None:
        with contextlib.suppress(Exception):
            await self._connection.close()


async def connect(url: str, headers: dict[str, str], ping: float | None) -> Socket:
    """Open a connection; pings are answered, and sent every `ping` seconds."""
    try:
        connection = await _Connect(
            url,
            additional_headers=headers,
            user_agent_header=None,
            open_timeout=OPEN_TIMEOUT,
            close_timeout=GOODBYE,
            ping_interval=ping,
            ping_timeout=ping,
            max_size=MAX_FRAME,
            max_queue=64,
            logger=_quiet(),
        )
    except (WebSocketException, OSError, TimeoutError, EOFError, ImportError) as error:  # ImportError: a SOCKS proxy
        problem: TransportError = ConnectFailed(f"no stream at {url}: {str(error) or type(error).__name__}")
    else:
        return _WebSocket(connection)
    raise problem


def _quiet() -> logging.Logger:
    """The library would log frames at DEBUG, and one of them holds the API key: it gets a logger that does not let that through."""
    logger = logging.getLogger("tradespec.streams")
    logger.setLevel(logging.INFO)
    return logger


def _lost(error: Exception) -> ConnectionLost:
    goodbye = error.rcvd if isinstance(error, ConnectionClosed) else None
    if goodbye is not None:
        said = f"the exchange closed the stream: {goodbye.code}{f' ({goodbye.reason})' if goodbye.reason else ''}"
    elif isinstance(error, ConnectionClosed):
        said = "the connection of the stream broke"
    else:
        said = f"the connection of the stream broke: {str(error) or type(error).__name__}"
    return ConnectionLost(said, outcome=Outcome.UNKNOWN)


try:
    from websockets.asyncio.client import ClientConnection
    from websockets.asyncio.client import connect as _connect
    from websockets.exceptions import ConnectionClosed, WebSocketException
except ModuleNotFoundError:
    raise ConfigurationError("streams need their extra: pip install 'tradespec[streams]'") from None


class _Connect(_connect):
    def process_redirect(self, exc: Exception) -> Exception | str:
        """Never followed: headers and proofs are for this host."""
        return exc
