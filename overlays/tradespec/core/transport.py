"""The network, through httpx. The only module that imports it: a `Send` goes in, a `WireResponse` or `TransportFailure` comes out.

By default httpx's transports are driven directly with a finished request, which costs half of `httpx.Client.request` and leaves
no place where a redirect, a cookie or a default header could slip in. With proxies in the environment, or a client of the user's
own, requests go through an httpx client. No httpx exception gets out of here.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import ssl
import threading
import traceback
import weakref
from functools import lru_cache
from typing import Any
from urllib.request import getproxies

import httpx

from .classify import TransportFailure
from .clock import Clock
from .errors import ConfigurationError
from .operation import WireResponse
from .options import Timeouts
from .policy import Send

__all__ = ["AnyHttpClient", "AnyTransport", "AsyncEngine", "SyncEngine", "check_user_network"]

AnyTransport = httpx.BaseTransport | httpx.AsyncBaseTransport
AnyHttpClient = httpx.Client | httpx.AsyncClient

_BACKSTOP = (
    0.25  # seconds past the deadline at which an answer that drips in too slowly for the read timeout is cut off
)
_MAX_CONNECTIONS = 100

_tls_lock = threading.Lock()
_tls_context: ssl.SSLContext | None = None


class SyncEngine:
    """Sends one request at a time per thread, over a pool of connections.

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
        self._close: Any = None
        if transport is None and http_client is None:
            limits = _limits(keep_alive)
            if _proxies():
                self._client = httpx.Client(verify=_tls(origin), limits=limits)
                self._close = weakref.finalize(self, self._client.close)
            else:
                self._transport = httpx.HTTPTransport(verify=_tls(origin), limits=limits)
                self._close = weakref.finalize(self, self._transport.close)

    def exchange(self, send: Send) -> WireResponse | TransportFailure:
        """Send and read the whole answer. Every failure is a value; only interrupts pass through, stripped of our frames."""
        if self._client is not None and self._client.is_closed:
            return TransportFailure("connect", False, "the http_client given to this client is closed")
        request = _build(send, self._clock)
        try:
            if self._client is not None:
                response = self._client.send(request, stream=True, follow_redirects=False)
            else:
                assert self._transport is not None
                response = self._transport.handle_request(request)
            with contextlib.closing(response):
                return self._read(response, send.deadline)
        except Exception as error:
            return _failure(error)
        except BaseException as error:
            raise _bare(error)  # noqa: B904 - it is the same exception

    def _read(self, response: httpx.Response, deadline: float | None) -> WireResponse | TransportFailure:
        if _declares_too_much(response, self._max_bytes):
            return _too_large(self._max_bytes)
        decode = response.is_stream_consumed or "content-encoding" in response.headers
        chunks: list[bytes] = []
        size = 0
        for chunk in response.iter_bytes() if decode else response.iter_raw():
            size += len(chunk)
            if size > self._max_bytes:
                return _too_large(self._max_bytes)
            if deadline is not None and self._clock.monotonic() > deadline:
                return _too_late()
            chunks.append(chunk)
        return WireResponse(response.status_code, _headers(response), b"".join(chunks))

    def close(self) -> None:
        """Close what was opened here."""
        if self._close is not None:
            self._close()


class AsyncEngine:
    """The same for asyncio. It belongs to the event loop of its first request."""

    def __init__(
        self,
        origin: str,
        keep_alive: float,
        max_bytes: int,
        clock: Clock,
        transport: httpx.AsyncBaseTransport | None,
        http_client: httpx.AsyncClient | None,
    ) -> None:
        self._max_bytes = max_bytes
        self._clock = clock
        self._client = http_client
        self._transport = transport
        self._own: httpx.AsyncClient | httpx.AsyncHTTPTransport | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        if transport is None and http_client is None:
            limits = _limits(keep_alive)
            if _proxies():
                self._own = self._client = httpx.AsyncClient(verify=_tls(origin), limits=limits)
            else:
                self._own = self._transport = httpx.AsyncHTTPTransport(verify=_tls(origin), limits=limits)

    async def exchange(self, send: Send) -> WireResponse | TransportFailure:
        """Send and read the whole answer. Every failure is a value; only cancellation passes through, stripped of our frames."""
        if self._own is not None:
            self._check_loop()
        if self._client is not None and self._client.is_closed:
            return TransportFailure("connect", False, "the http_client given to this client is closed")
        request = _build(send, self._clock)
        limit = None if send.deadline is None else send.deadline - self._clock.monotonic() + _BACKSTOP
        backstop = asyncio.timeout(limit)
        try:
            async with backstop:
                return await self._send(request, send.deadline)
        except TimeoutError as error:
            return _too_late() if backstop.expired() else _failure(error)
        except Exception as error:
            return _failure(error)
        except BaseException as error:
            raise _bare(error)  # noqa: B904 - it is the same exception

    async def _send(self, request: httpx.Request, deadline: float | None) -> WireResponse | TransportFailure:
        if self._client is not None:
            response = await self._client.send(request, stream=True, follow_redirects=False)
        else:
            assert self._transport is not None
            response = await self._transport.handle_async_request(request)
        async with contextlib.aclosing(response):
            return await self._read(response, deadline)

    async def _read(self, response: httpx.Response, deadline: float | None) -> WireResponse | TransportFailure:
        if _declares_too_much(response, self._max_bytes):
            return _too_large(self._max_bytes)
        decode = response.is_stream_consumed or "content-encoding" in response.headers
        chunks: list[bytes] = []
        size = 0
        async for chunk in response.aiter_bytes() if decode else response.aiter_raw():
            size += len(chunk)
            if size > self._max_bytes:
                return _too_large(self._max_bytes)
            if deadline is not None and self._clock.monotonic() > deadline:
                return _too_late()
            chunks.append(chunk)
        return WireResponse(response.status_code, _headers(response), b"".join(chunks))

    def _check_loop(self) -> None:
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise ConfigurationError(
                "this client's connections belong to another event loop; make one client per asyncio.run()"
            )

    async def aclose(self) -> None:
        """Close what was opened here."""
        if self._own is not None and self._loop in (None, asyncio.get_running_loop()):
            await self._own.aclose()


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


def _build(send: Send, clock: Clock) -> httpx.Request:
    wire = send.request
    url = _url(wire.origin, wire.target)
    extensions: dict[str, Any] = {"timeout": _timeouts(send.timeouts, send.deadline, clock)}
    if url.raw_path != wire.target.encode("ascii"):  # httpx would normalise it: what was signed goes out as it is
        extensions["target"] = wire.target.encode("ascii")
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


def _proxies() -> bool:
    """Whether the environment names a proxy, by the rules that httpx goes by."""
    found = getproxies()
    return any(found.get(scheme) for scheme in ("http", "https", "all"))


def _limits(keep_alive: float) -> httpx.Limits:
    return httpx.Limits(
        max_connections=_MAX_CONNECTIONS, max_keepalive_connections=_MAX_CONNECTIONS, keepalive_expiry=keep_alive
    )


def _tls(origin: str) -> ssl.SSLContext:
    """The TLS context: made once per process, since reading the certificates takes 20 ms; an empty one for plain http."""
    if not origin.startswith("https:"):
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # trusts nobody, and is not used
    global _tls_context
    with _tls_lock:
        if _tls_context is None:
            _tls_context = httpx.create_ssl_context()
        return _tls_context


def _headers(response: httpx.Response) -> tuple[tuple[str, str], ...]:
    return tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw)


def _bare(error: BaseException) -> BaseException:
    """An interrupt that passes on, without the library frames that hold our headers."""
    error.__context__ = None
    return error.with_traceback(None)


def _declares_too_much(response: httpx.Response, max_bytes: int) -> bool:
    declared = response.headers.get("content-length", "")
    return declared.isascii() and declared.isdigit() and len(declared) < 20 and int(declared) > max_bytes


def _too_large(max_bytes: int) -> TransportFailure:
    return TransportFailure("too_large", True, f"the answer is larger than max_response_bytes={max_bytes}")


def _too_late() -> TransportFailure:
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


def _failure(error: Exception) -> TransportFailure:
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
