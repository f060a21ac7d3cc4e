"""An emulator on a socket, by uvicorn."""

from __future__ import annotations

import asyncio
import logging
import socket
import struct
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, cast

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from tradespec.emulator.asgi import CONNECTION, application
from tradespec.emulator.faces import StreamFace, WorkingFace
from tradespec.emulator.streams.draft00_server import Draft00Server
from tradespec.emulator.streams.hub import StreamHub

if TYPE_CHECKING:
    from tradespec.emulator.emulator import Emulator

_GRACE = 2  # seconds for answers that are under way when the server ends
_WORK_EVERY = 0.25  # seconds
_log = logging.getLogger("tradespec.emulator")


class _Connection(H11Protocol):
    """uvicorn's HTTP/1.1, whose connection the application can get hold of: ASGI knows no way to break one."""

    def __init__(
        self,
        config: uvicorn.Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, {**app_state, CONNECTION: self}, _loop)

    def write(self, content: bytes) -> None:
        self.transport.write(content)

    def cut(self, *, reset: bool) -> None:
        if not reset:
            self.transport.close()
            return
        linger = struct.pack("ii", 1, 0)  # closing with nothing to linger for sends a RST
        self.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.transport.abort()

    def pause(self) -> None:
        self.transport.pause_reading()

    def resume(self) -> None:
        self.transport.resume_reading()


class _Uvicorn(uvicorn.Server):
    """uvicorn, with a second server in its event loop for clients that speak the WebSocket protocol of 2011."""

    def __init__(
        self, config: uvicorn.Config, on_ready: Callable[[], None], draft: tuple[Draft00Server, socket.socket] | None
    ) -> None:
        super().__init__(config)
        self._on_ready = on_ready
        self._draft = draft

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self._draft is not None:
            server, sock = self._draft
            await server.start(sock)
        self._on_ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        if self._draft is not None:
            await self._draft[0].stop()
        await super().shutdown(sockets)


class CannotListen(OSError):
    """A port that a server cannot have, with errno and text of the system's.

    Attributes:
        host, port: where it was to listen.
        for_draft: whether for draft-00, rather than for HTTP and RFC 6455.
    """

    def __init__(self, error: OSError, host: str, port: int, *, for_draft: bool) -> None:
        super().__init__(error.errno, error.strerror or str(error))
        self.host = host
        self.port = port
        self.for_draft = for_draft


class Server:
    """An emulator that listens. As a context manager it serves in a thread; `run` serves in the caller's.

    Args:
        emulator: what answers.
        host: where to listen.
        port: 0 for a free one.
        draft_port: for WebSocket clients that speak draft-00, where the exchange did; 0 for a free one.
    """

    def __init__(self, emulator: Emulator, host: str = "127.0.0.1", port: int = 0, draft_port: int = 0) -> None:
        self.emulator = emulator
        self._host = host
        self._port = port
        self._draft_port = draft_port
        self._socket: socket.socket | None = None
        self._draft_socket: socket.socket | None = None
        self._server: _Uvicorn | None = None
        self._thread: threading.Thread | None = None
        self._ready = threading.Event()

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return _port(self._socket)

    @property
    def base_url(self) -> str:
        """What to give to a client as its base URL."""
        return f"http://{self._authority(self._socket)}"

    @property
    def stream_url(self) -> str:
        """Where WebSocket clients (RFC 6455) connect. ValueError for an exchange that does not stream."""
        return f"ws://{self._authority(self._socket)}{self.emulator.streams.path}"

    @property
    def draft_url(self) -> str:
        """Where clients of the WebSocket protocol of 2011 (draft-00) connect: a port of its own.

        Raises:
            ValueError: the exchange never spoke it.
        """
        streams = self.emulator.streams
        if not streams.speaks_draft00:
            raise ValueError(f"{self.emulator.name} has no streams by draft-00")
        return f"ws://{self._authority(self._draft_socket)}{streams.path}"

    @property
    def key(self) -> str:
        """API key of the account "demo"."""
        return self.emulator.key

    @property
    def secret(self) -> str:
        """API secret of the account "demo"."""
        return self.emulator.secret

    @property
    def passphrase(self) -> str:
        """What belongs to the key; blank where keys have none."""
        return self.emulator.passphrase

    def bind(self) -> None:
        """Take the ports; all or none.

        Raises:
            CannotListen: one is taken, or the host is not one of this machine's.
        """
        try:
            sock = _listening(self._host, self._port)
        except OSError as error:
            raise CannotListen(error, self._host, self._port, for_draft=False) from None
        hub = self._hub
        if hub is not None and hub.speaks_draft00:
            try:
                self._draft_socket = _listening(self._host, self._draft_port)
            except OSError as error:
                sock.close()
                raise CannotListen(error, self._host, self._draft_port, for_draft=True) from None
        self._socket = sock

    def run(self, on_ready: Callable[[], None]) -> None:
        """Serve until SIGINT or SIGTERM; `on_ready` is called once requests are answered. Call `bind` first.

        Raises:
            KeyboardInterrupt: it ended by SIGINT.
        """
        self._serve(on_ready)

    def __enter__(self) -> Self:
        self.bind()
        self._thread = threading.Thread(target=self._serve, args=(self._ready.set,), name="emulator", daemon=True)
        self._thread.start()
        while not self._ready.wait(0.05):
            if not self._thread.is_alive():
                raise RuntimeError("the server did not start; its log says why")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.should_exit = True
        if self._thread is not None:
            self._thread.join()

    @property
    def _hub(self) -> StreamHub | None:
        face = cast(object, self.emulator.face)
        return face.streams if isinstance(face, StreamFace) else None

    def _authority(self, sock: socket.socket | None) -> str:
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self._host, self._host)
        return f"{f'[{host}]' if ':' in host else host}:{_port(sock)}"

    def _serve(self, on_ready: Callable[[], None]) -> None:
        if self._socket is None:
            raise RuntimeError("call bind() first")
        hub = self._hub
        config = uvicorn.Config(
            application(self.emulator.handle, self.emulator.faults, hub),
            http=_Connection,
            ws="none" if hub is None else "websockets-sansio",
            ws_ping_interval=None,
            ws_per_message_deflate=False,
            loop="asyncio",
            lifespan="off",
            interface="asgi3",
            access_log=False,
            date_header=False,  # the emulator's clock writes it
            server_header=False,
            log_config=None,
            timeout_graceful_shutdown=_GRACE,
        )
        draft = None
        if hub is not None and self._draft_socket is not None:
            draft = Draft00Server(hub, self.emulator.faults.streams), self._draft_socket
        self._server = _Uvicorn(config, on_ready, draft)
        ended = threading.Event()
        worker = self._start_work(ended)
        try:
            self._server.run(sockets=[self._socket])
        finally:
            self._socket.close()
            if self._draft_socket is not None:
                self._draft_socket.close()
            ended.set()
            if worker is not None:
                worker.join(_GRACE)

    def _start_work(self, ended: threading.Event) -> threading.Thread | None:
        """Let the face do what it has to do beside answering; None if there is nothing."""
        face, hub = cast(object, self.emulator.face), self._hub
        works = [face.work] if isinstance(face, WorkingFace) else []
        if hub is not None:
            works.append(hub.work)
        if not works:
            return None

        def work() -> None:
            while not ended.wait(_WORK_EVERY):
                try:
                    for each in works:
                        each()
                except Exception:
                    _log.exception("what the emulator does in the background failed; it goes on")

        thread = threading.Thread(target=work, name="emulator-work", daemon=True)
        thread.start()
        return thread


def _listening(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 for a free one. Raises OSError."""
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    sock = socket.socket(family, kind, protocol)
    try:
        if sys.platform == "win32":  # there SO_REUSEADDR would take the port away from who listens on it
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:  # a port is free although connections of a server before linger
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind(address)
        sock.listen()  # two servers that bind the same port with SO_REUSEADDR clash only here
    except OSError:
        sock.close()
        raise
    return sock


def _port(sock: socket.socket | None) -> int:
    if sock is None:
        raise RuntimeError("the server does not listen: enter it with `with`, or call bind()")
    port: int = sock.getsockname()[1]
    return port
