"""The network, through httpx: a `Send` goes in, a `WireResponse` or `TransportFailure` comes out. Its asynchronous twin is
`transport_async`; nothing else imports httpx.

By default httpx's transports are driven directly with a finished request, which costs half of `httpx.Client.request` and leaves
no place where a redirect, a cookie or a default header could slip in. With proxies in the environment, or a client of the user's
own, requests go through an httpx client. No httpx exception gets out of here.
"""

from __future__ import annotations

import contextlib
import logging
import ssl
import threading
import traceback
import weakref
from collections.abc import Callable
from functools import lru_cache
from typing import Any
from urllib.request import getproxies

import httpx

from .classify import TransportFailure
from .clock import Clock
from .errors import ConfigurationError
from .lanes import Lanes
from .operation import WireResponse
from .options import Timeouts
from .policy import Send

__all__ = ["AnyHttpClient", "AnyTransport", "SyncEngine", "check_user_network"]

AnyTransport = httpx.BaseTransport | httpx.AsyncBaseTransport
AnyHttpClient = httpx.Client | httpx.AsyncClient

BACKSTOP = 0.25
"""Seconds past the deadline at which an answer that drips in too slowly for the read timeout is cut off: `transport_async`."""
MAX_CONNECTIONS = 100

_tls_lock = threading.Lock()
_tls_context: ssl.SSLContext | None = None


class SyncEngine:
    """Sends one request at a time per thread, over as many connections as are needed at once.

    Args:
        origin: where requests go; plain http needs no TLS context.
        keep_alive: seconds for which an idle connection is trusted.
        max_bytes: largest answer, decompressed.
        clock: for deadlines.
        transport, http_client: the user's own, if any; they are never closed here.
    """

    def __init__(
        self,
        origin: str,
        keep_alive: float,
        max_bytes: int,
        clock: Clock,
        transport: httpx.BaseTransport | None,
        http_client: httpx.Client | None,
    ) -> None:
        self._max_bytes = max_bytes
        self._clock = clock
        self._client = http_client
        self._transport = transport
        self._lanes: Lanes[httpx.HTTPTransport] | None = None
        self._room = threading.Semaphore(MAX_CONNECTIONS)
        self._close: Any = None
        if transport is None and http_client is None:
            context = tls(origin)
            if proxies():
                self._client = httpx.Client(verify=context, limits=limits(MAX_CONNECTIONS, keep_alive))
                self._close = weakref.finalize(self, self._client.close)
            else:
                one = limits(1, keep_alive)
                self._lanes = Lanes(lambda: httpx.HTTPTransport(verify=context, limits=one), keep_alive, clock)
                self._close = weakref.finalize(self, _close_all, self._lanes)

    def exchange(self, send: Send) -> WireResponse | TransportFailure:
        """Send and read the whole answer. Every failure is a value; only interrupts pass through, stripped of our frames."""
        if self._client is not None and self._client.is_closed:
            return TransportFailure("connect", False, "the http_client given to this client is closed")
        request = build(send, self._clock)
        try:
            if self._lanes is not None:
                return self._over_a_lane(self._lanes, request, send.deadline)
            if self._client is not None:
                response = self._client.send(request, stream=True, follow_redirects=False)
            else:
                assert self._transport is not None
                response = self._transport.handle_request(request)
            return self._read(response, send.deadline)
        except Exception as error:
            return failure(error)
        except BaseException as error:
            raise bare(error)  # noqa: B904 - it is the same exception

    def _over_a_lane(
        self, lanes: Lanes[httpx.HTTPTransport], request: httpx.Request, deadline: float | None
    ) -> WireResponse | TransportFailure:
        if not self._room.acquire(timeout=request.extensions["timeout"]["pool"]):
            raise httpx.PoolTimeout("")
        lane = lanes.take()
        try:
            return self._read(lane.handle_request(request), deadline)
        finally:
            lanes.give(lane)
            self._room.release()
            stale = lanes.stale()
            if stale is not None:
                with contextlib.suppress(Exception):  # an old connection's trouble must not hide this call's answer
                    stale.close()

    def _read(self, response: httpx.Response, deadline: float | None) -> WireResponse | TransportFailure:
        with contextlib.closing(response):
            headers, size, encoded = read_headers(response)
            if size > self._max_bytes:
                return too_large(self._max_bytes)
            chunks: list[bytes] = []
            size = 0
            assert isinstance(response.stream, httpx.SyncByteStream)
            for chunk in response.iter_bytes() if encoded else response.stream:
                size += len(chunk)
                if size > self._max_bytes:
                    return too_large(self._max_bytes)
                if deadline is not None and self._clock.monotonic() > deadline:
                    return too_late()
                chunks.append(chunk)
            return WireResponse(response.status_code, headers, b"".join(chunks))

    def close(self) -> None:
        """Close what was opened here."""
        if self._close is not None:
            self._close()


def _close_all(lanes: Lanes[httpx.HTTPTransport]) -> None:
    for lane in lanes.drain():
        lane.close()


def check_user_network(transport: object, http_client: object, *, asynchronous: bool) -> None:
    """Refuse a transport or HTTP client of the wrong kind.

    Raises:
        ConfigurationError: sync for async or the other way round, something else altogether, or both given.
    """
    if transport is not None and http_client is not None:
        raise ConfigurationError("give transport= or http_client=, not both")
    kind = "AsyncClient" if asynchronous else "Client"
    wanted = httpx.AsyncBaseTransport if asynchronous else httpx.BaseTransport
    if transport is not None and not isinstance(transport, wanted):
        raise ConfigurationError(f"transport= must be an httpx.{wanted.__name__}, not {type(transport).__name__}")
    client = httpx.AsyncClient if asynchronous else httpx.Client
    if http_client is not None and not isinstance(http_client, client):
        raise ConfigurationError(f"http_client= must be an httpx.{kind}, not {type(http_client).__name__}")


Tracer = Callable[[Callable[[], None]], Callable[[str, Any], Any]]
"""Makes httpcore's trace hook, which is a coroutine function for asyncio."""

STARTED = frozenset({"http11.send_request_body.started", "http2.send_request_body.started"})
WRITTEN = frozenset({"http11.send_request_body.complete", "http2.send_request_body.complete"})
"""What httpcore reports when a request is on the wire."""


def through() -> Callable[[str, Any], bool]:
    """Tells of each report of httpcore whether the request is through: not that which only asks a proxy for a connection."""
    to_proxy = False

    def is_through(event: str, details: Any) -> bool:
        nonlocal to_proxy
        if event in STARTED:
            to_proxy = getattr(details.get("request"), "method", b"") == b"CONNECT"
        return event in WRITTEN and not to_proxy

    return is_through


def _trace(on_sent: Callable[[], None]) -> Callable[[str, Any], None]:
    is_through = through()
    return lambda event, details: on_sent() if is_through(event, details) else None


def build(send: Send, clock: Clock, trace: Tracer = _trace) -> httpx.Request:
    wire = send.request
    url = _url(wire.origin, wire.target)
    extensions: dict[str, Any] = {"timeout": _timeouts(send.timeouts, send.deadline, clock)}
    if url.raw_path != wire.target.encode("ascii"):  # httpx would normalise it: what was signed goes out as it is
        extensions["target"] = wire.target.encode("ascii")
    if send.on_sent is not None:
        extensions["trace"] = trace(send.on_sent)
    return httpx.Request(wire.method, url, headers=list(wire.headers), content=wire.body or None, extensions=extensions)


@lru_cache(maxsize=256)
def _url(origin: str, target: str) -> httpx.URL:
    return httpx.URL(origin + target)


def _timeouts(timeouts: Timeouts, deadline: float | None, clock: Clock) -> dict[str, float | None]:
    each = {
        "connect": timeouts.connect,
        "read": timeouts.read,
        "write": timeouts.write,
        "pool": timeouts.pool,
    }
    if deadline is None:
        return each
    left = max(0.001, deadline - clock.monotonic())
    return {name: left if value is None or value > left else value for name, value in each.items()}


def proxies() -> bool:
    """Whether the environment names a proxy, by the rules that httpx goes by."""
    found = getproxies()
    return any(found.get(scheme) for scheme in ("http", "https", "all"))


def limits(connections: int, keep_alive: float) -> httpx.Limits:
    """Of a pool that keeps what it has opened, for `keep_alive` seconds."""
    return httpx.Limits(max_connections=connections, max_keepalive_connections=connections, keepalive_expiry=keep_alive)


def tls(origin: str) -> ssl.SSLContext:
    """The TLS context: made once per process, since reading the certificates takes 20 ms; an empty one for plain http."""
    if not origin.startswith("https:"):
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # trusts nobody, and is not used
    global _tls_context
    with _tls_lock:
        if _tls_context is None:
            _tls_context = httpx.create_ssl_context()
        return _tls_context


def read_headers(response: httpx.Response) -> tuple[tuple[tuple[str, str], ...], int, bool]:
    """The headers as text, the length that they declare (0 if none), and whether the body has to be decoded."""
    headers: list[tuple[str, str]] = []
    size, encoded = 0, response.is_stream_consumed
    for raw_name, raw_value in response.headers.raw:
        name, value = raw_name.decode("latin-1"), raw_value.decode("latin-1")
        headers.append((name, value))
        lower = name.lower()
        if lower == "content-encoding":
            encoded = True
        elif lower == "content-length" and value.isascii() and value.isdigit() and len(value) < 20:
            size = int(value)
    return tuple(headers), size, encoded


def bare(error: BaseException) -> BaseException:
    """An interrupt that passes on, without the library frames that hold our headers."""
    error.__context__ = None
    return error.with_traceback(None)


def too_large(max_bytes: int) -> TransportFailure:
    return TransportFailure("too_large", True, f"the answer is larger than max_response_bytes={max_bytes}")


def too_late() -> TransportFailure:
    return TransportFailure("deadline", True, "the call's total time ran out while the answer was coming in")


_NOT_SENT: tuple[tuple[type[Exception], str], ...] = (
    (httpx.ConnectTimeout, "no connection within the connect timeout"),
    (httpx.ConnectError, "no connection"),
    (httpx.ProxyError, "the proxy refused"),
    (httpx.UnsupportedProtocol, "unsupported protocol"),
    (httpx.InvalidURL, "malformed address"),
)
_TIMEOUTS: tuple[tuple[type[Exception], str], ...] = (
    (httpx.ReadTimeout, "no answer within the read timeout"),
    (httpx.WriteTimeout, "the request could not be written within the write timeout"),
    (httpx.TimeoutException, "timed out"),
)


def failure(error: Exception) -> TransportFailure:
    """An exception of the HTTP library as a value. What is not known to have stopped before sending counts as sent."""
    detail = str(error)
    for kind, text in _NOT_SENT:
        if isinstance(error, kind):
            return TransportFailure("connect", False, f"{text}: {detail}" if detail else text)
    if isinstance(error, httpx.PoolTimeout):
        return TransportFailure("timeout", False, "no free connection within the pool timeout")
    for kind, text in _TIMEOUTS:
        if isinstance(error, kind):
            return TransportFailure("timeout", True, text)
    if isinstance(error, httpx.DecodingError):
        return TransportFailure("lost", True, "the answer could not be decompressed")
    if isinstance(error, httpx.LocalProtocolError):  # its text may quote a header
        return TransportFailure("lost", True, "the HTTP library refused the request")
    if isinstance(error, (httpx.HTTPError, OSError)):
        return TransportFailure("lost", True, f"the connection broke: {detail or type(error).__name__}")
    last = traceback.extract_tb(error.__traceback__)[-1]
    logging.getLogger("tradespec").error(
        "unexpected %s in the HTTP transport, at %s:%s", type(error).__name__, last.filename, last.lineno
    )
    return TransportFailure("lost", True, f"unexpected {type(error).__name__} in the HTTP transport")
