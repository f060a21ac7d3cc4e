"""The network for asyncio: the twin of `transport`, whose pieces it uses. A module of its own, since asyncio takes long to load."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from . import transport as shared
from .classify import TransportFailure
from .clock import Clock
from .errors import ConfigurationError
from .lanes import Lanes
from .operation import WireResponse
from .policy import Send

__all__ = ["AsyncEngine"]


class AsyncEngine:
    """Sends many requests at once, over as many connections. It belongs to the event loop of its first request.

    Args: as for `SyncEngine`.
    """

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
        self._own: httpx.AsyncClient | None = None
        self._lanes: Lanes[httpx.AsyncHTTPTransport] | None = None
        self._room = asyncio.Semaphore(shared.MAX_CONNECTIONS)
        self._loop: asyncio.AbstractEventLoop | None = None
        if transport is None and http_client is None:
            context = shared.tls(origin)
            if shared.proxies():
                limits = shared.limits(shared.MAX_CONNECTIONS, keep_alive)
                self._own = self._client = httpx.AsyncClient(verify=context, limits=limits)
            else:
                one = shared.limits(1, keep_alive)
                self._lanes = Lanes(lambda: httpx.AsyncHTTPTransport(verify=context, limits=one), keep_alive, clock)

    async def exchange(self, send: Send) -> WireResponse | TransportFailure:
        """Send and read the whole answer. Every failure is a value; only cancellation passes through, stripped of our frames."""
        if self._own is not None or self._lanes is not None:
            self._check_loop()
        if self._client is not None and self._client.is_closed:
            return TransportFailure("connect", False, "the http_client given to this client is closed")
        request = shared.build(send, self._clock, _trace)
        limit = None if send.deadline is None else send.deadline - self._clock.monotonic() + shared.BACKSTOP
        backstop = asyncio.timeout(limit)
        try:
            async with backstop:
                return await self._send(request, send.deadline)
        except TimeoutError as error:
            return shared.too_late() if backstop.expired() else shared.failure(error)
        except Exception as error:
            return shared.failure(error)
        except BaseException as error:
            raise shared.bare(error)  # noqa: B904 - it is the same exception

    async def _send(self, request: httpx.Request, deadline: float | None) -> WireResponse | TransportFailure:
        if self._lanes is not None:
            return await self._over_a_lane(self._lanes, request, deadline)
        if self._client is not None:
            response = await self._client.send(request, stream=True, follow_redirects=False)
        else:
            assert self._transport is not None
            response = await self._transport.handle_async_request(request)
        return await self._read(response, deadline)

    async def _over_a_lane(
        self, lanes: Lanes[httpx.AsyncHTTPTransport], request: httpx.Request, deadline: float | None
    ) -> WireResponse | TransportFailure:
        if self._room.locked():
            await self._wait_for_room(request.extensions["timeout"]["pool"])
        else:
            await self._room.acquire()
        lane = lanes.take()
        try:
            return await self._read(await lane.handle_async_request(request), deadline)
        finally:
            lanes.give(lane)
            self._room.release()
            stale = lanes.stale()
            if stale is not None:
                with contextlib.suppress(Exception):  # an old connection's trouble must not hide this call's answer
                    await stale.aclose()

    async def _wait_for_room(self, seconds: float | None) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._room.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout("") from None

    async def _read(self, response: httpx.Response, deadline: float | None) -> WireResponse | TransportFailure:
        async with contextlib.aclosing(response):
            headers, size, encoded = shared.read_headers(response)
            if size > self._max_bytes:
                return shared.too_large(self._max_bytes)
            chunks: list[bytes] = []
            size = 0
            assert isinstance(response.stream, httpx.AsyncByteStream)
            async for chunk in response.aiter_bytes() if encoded else response.stream:
                size += len(chunk)
                if size > self._max_bytes:
                    return shared.too_large(self._max_bytes)
                if deadline is not None and self._clock.monotonic() > deadline:
                    return shared.too_late()
                chunks.append(chunk)
            return WireResponse(response.status_code, headers, b"".join(chunks))

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
        if self._loop not in (None, asyncio.get_running_loop()):
            return
        if self._own is not None:
            await self._own.aclose()
        if self._lanes is not None:
            for lane in self._lanes.drain():
                await lane.aclose()


def _trace(on_sent: Callable[[], None]) -> Callable[[str, Any], Awaitable[None]]:
    is_through = shared.through()

    async def note(event: str, details: Any) -> None:
        if is_through(event, details):
            on_sent()

    return note
