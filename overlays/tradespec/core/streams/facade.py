"""`client.streams`: subscriptions to iterate over, for asyncio and for threads."""

from __future__ import annotations

import asyncio
import random
import threading
import weakref
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, cast
from urllib.parse import urlsplit

from tradespec.core.classify import TransportFailure
from tradespec.core.credentials import missing_credentials
from tradespec.core.errors import ConfigurationError, ConnectionLost, ParameterError
from tradespec.core.origin import insecure, is_private
from tradespec.core.secret import Secret

from .buffer import Buffer, Finished
from .channel import Channel, Gap, StreamSettings
from .dialect import StreamOverlay
from .feeds import Feed
from .hub import Hub, Plan
from .sockets import connect
from .thread import Closed, LoopThread

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.client_base import StreamSide
    from tradespec.core.operation import Call, Operation, WireResponse
    from tradespec.core.options import RequestOptions
    from tradespec.core.policy import Send
    from tradespec.core.response import Response

T = TypeVar("T")

__all__ = ["AsyncChannels", "AsyncSubscription", "Channels", "Subscription"]


class AsyncSubscription(Generic[T]):
    """Messages of one channel, and `Gap`s where some may be missing. Iterate over it; leave it by `aclose` or `async with`.

    One reader at a time. An error of the channel (it was refused) is raised here; a lost connection is not: it comes back by itself.
    """

    def __init__(self, owner: AsyncChannels, hub: Hub, channel: Channel[T], address: str, size: int) -> None:
        self._owner = owner  # lives as long as this is read
        self._hub = hub
        self._ready = asyncio.Event()
        self._feed = Feed(channel, address, Buffer(size, self._ready.set))
        self._begun = False
        self._left = False
        weakref.finalize(self, hub.abandon, self._feed).atexit = False

    def __repr__(self) -> str:
        return f"<AsyncSubscription {self._feed.channel.name} {self._feed.address}>"

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T | Gap:
        if not self._begun:
            await self.start()
        take = self._feed.buffer.take
        try:
            found, item = take()
            while not found:
                self._ready.clear()
                found, item = take()
                if not found:
                    await self._ready.wait()
        except Finished:
            pass
        else:
            return cast("T | Gap", item)
        raise StopAsyncIteration

    def divert(self, buffer: Buffer) -> None:
        """Let the messages wait elsewhere, to be read there and no longer here. To be called before it has begun."""
        self._feed.buffer = buffer

    async def start(self) -> None:
        """Subscribe now, and not at the first step of the iteration."""
        if not self._begun and not self._left:
            self._begun = True
            await self._hub.add(self._feed)

    async def begin(self, within: float = 10.0) -> bool:
        """Subscribe now, and wait until the exchange has confirmed it: what happens from then on comes.

        Args:
            within: seconds to wait at most.

        Returns:
            Whether it is confirmed. If not, it goes on trying; a refusal is raised where you iterate.
        """
        await self.start()
        return await self._hub.confirmed(self._feed, within)

    async def aclose(self) -> None:
        """End the subscription."""
        self._left = True
        self._feed.buffer.end()
        await self._hub.remove(self._feed)

    async def __aenter__(self) -> Self:
        await self.begin()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


class Subscription(Generic[T]):
    """Messages of one channel, and `Gap`s where some may be missing. Iterate over it; leave it by `close` or `with`.

    One reader at a time. An error of the channel (it was refused) is raised here; a lost connection is not: it comes back by itself.
    """

    def __init__(self, owner: Channels, loop: LoopThread, channel: Channel[T], address: str, size: int) -> None:
        self._owner = owner  # lives as long as this is read
        self._loop = loop
        self._ready = threading.Event()
        self._feed = feed = Feed(channel, address, Buffer(size, self._ready.set))
        self._lock = threading.Lock()
        self._begun = False
        self._left = False
        weakref.finalize(self, loop.post, lambda hub: hub.remove(feed)).atexit = False

    def __repr__(self) -> str:
        return f"<Subscription {self._feed.channel.name} {self._feed.address}>"

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T | Gap:
        item = self.receive(None)
        if item is None:
            raise StopIteration
        return item

    def receive(self, timeout: float | None = None) -> T | Gap | None:
        """The next message or Gap; None when the subscription has ended, or nothing came within `timeout` seconds."""
        if not self._begun:
            self.start()
        take = self._feed.buffer.take
        try:
            found, item = take()
            while not found:
                self._ready.clear()
                found, item = take()
                if not found and not self._ready.wait(timeout):
                    return None
        except Finished:
            return None
        return cast("T | Gap", item)

    def divert(self, buffer: Buffer) -> None:
        """Let the messages wait elsewhere, to be read there and no longer here. To be called before it has begun."""
        self._feed.buffer = buffer

    def start(self) -> None:
        """Subscribe now, and not at the first step of the iteration."""
        with self._lock:
            if self._begun or self._left:
                return
            self._begun = True
            try:
                self._loop.do(lambda hub: hub.add(self._feed))
            except Closed:
                self._feed.end()

    def begin(self, within: float = 10.0) -> bool:
        """Subscribe now, and wait until the exchange has confirmed it: what happens from then on comes.

        Args:
            within: seconds to wait at most.

        Returns:
            Whether it is confirmed. If not, it goes on trying; a refusal is raised where you iterate.
        """
        self.start()
        try:
            return self._loop.do(lambda hub: hub.confirmed(self._feed, within))
        except Closed:
            return False

    def close(self) -> None:
        """End the subscription."""
        with self._lock:
            self._left = True
            self._feed.buffer.end()
            if self._begun:
                with suppress(Closed, ConfigurationError):  # a forked process has nothing to close
                    self._loop.do(lambda hub: hub.remove(self._feed))

    def __enter__(self) -> Self:
        self.begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class _Base:
    """What the streams of both clients share."""

    SETTINGS: ClassVar[StreamSettings]

    def __init__(self, client: Client | AsyncClient) -> None:
        self._side: StreamSide = client.stream_side()
        self._client = client
        self._closed = False
        self._url = _url(self.SETTINGS, self._side)

    def _plan(self, key: Callable[[], Awaitable[str]] | None) -> Plan:
        side, settings = self._side, self.SETTINGS
        overlay: object = side.overlay
        assert isinstance(overlay, StreamOverlay)
        return Plan(
            settings=settings,
            url=self._url,
            headers=_headers(settings, side, self._url),
            connect=side.connect or connect,
            session=lambda: overlay.session(side.credentials, side.clock),
            key=key,
            classifier=side.classifier,
            clock=side.clock,
            jitter=random.random,
        )

    def _address(self, channel: Channel[Any], values: Mapping[str, Any], buffer: int) -> str:
        """The channel's address, once everything that can be refused at once is."""
        if self._closed:
            raise ConfigurationError("this client is closed; make a new one", exchange=channel.exchange)
        if isinstance(buffer, bool) or not isinstance(buffer, int) or buffer < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            said = f"buffer={buffer!r} must be a number of messages, at least 1"
            raise ParameterError(said, exchange=channel.exchange, operation=channel.name)
        if channel.private:
            if self._side.credentials is None:
                raise missing_credentials(self._side.exchange, self._side.exchange.credentials, channel.name)
            self._check_private(channel.name)
        return channel.addressed(values)

    def _name_of(self, operation: Operation[Any]) -> str:
        """What an operation is called over the stream, once everything that can be refused at once is."""
        name = self.SETTINGS.calls.get(operation.id)
        if name is None:
            said = f"it can't be called over the stream, which takes {', '.join(self.SETTINGS.calls)}"
            raise ParameterError(said, exchange=operation.exchange, operation=operation.id)
        self._check_private(operation.id)
        return name

    def _check_private(self, operation: str) -> None:
        """Nobody on the way shall read along, or the user has said that it does no harm."""
        if not self._side.allow_insecure and not is_private(self._url.replace("ws", "http", 1)):
            raise insecure(self._side.exchange, self._url, operation)


class AsyncChannels(_Base):
    """The streams of an asynchronous client: all over one connection, which belongs to the event loop of its first message."""

    def __init__(self, client: AsyncClient) -> None:
        super().__init__(client)
        settings = self.SETTINGS
        self._client: AsyncClient = client
        asked = weakref.ref(client)  # the hub must not keep alive who keeps it

        async def key() -> str:
            living = asked()
            if living is None or settings.key is None:
                raise ConnectionLost("the client is gone")
            found: Secret = (await living.execute(settings.key())).parsed
            return found.reveal()

        self._hub = Hub(self._plan(key if settings.key is not None else None))
        client.add_part(self.aclose)
        weakref.finalize(self, self._hub.abandon).atexit = False

    def _subscribe(self, channel: Channel[T], values: Mapping[str, Any], buffer: int) -> AsyncSubscription[T]:
        return AsyncSubscription(self, self._hub, channel, self._address(channel, values, buffer), buffer)

    async def _execute(self, call: Call[T], options: RequestOptions | None) -> Response[T]:
        operation, name = call.operation, self._name_of(call.operation)
        return await self._client.execute(call, options, send=lambda effect: self._hub.call(operation, name, effect))

    async def aclose(self) -> None:
        """End all subscriptions and the connection."""
        self._closed = True
        await self._hub.close()


class Channels(_Base):
    """The streams of a client with threads: all over one connection, which a thread of the client's own looks after."""

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        settings = self.SETTINGS
        self._client: Client = client
        asked = weakref.ref(client)  # the thread must not keep alive who keeps it

        async def key() -> str:
            living = asked()
            if living is None or settings.key is None:
                raise ConnectionLost("the client is gone")
            found: Secret = (await asyncio.to_thread(living.execute, settings.key())).parsed
            return found.reveal()

        self._loop = LoopThread(self._plan(key if settings.key is not None else None))
        client.add_part(self.close)
        weakref.finalize(self, self._loop.abandon).atexit = False

    def _subscribe(self, channel: Channel[T], values: Mapping[str, Any], buffer: int) -> Subscription[T]:
        return Subscription(self, self._loop, channel, self._address(channel, values, buffer), buffer)

    def _execute(self, call: Call[T], options: RequestOptions | None) -> Response[T]:
        operation, name = call.operation, self._name_of(call.operation)

        def send(effect: Send) -> WireResponse | TransportFailure:
            try:
                return self._loop.do(lambda hub: hub.call(operation, name, effect))
            except Closed:
                return TransportFailure("lost", True, "the client was closed before the answer came")

        return self._client.execute(call, options, send=send)

    def close(self) -> None:
        """End all subscriptions and the connection."""
        self._closed = True
        self._loop.close()


def _url(settings: StreamSettings, side: StreamSide) -> str:
    """Where the stream is: the contract's server, the same path at the client's `base_url`, or where its `stream_url` says."""
    if side.url is not None:
        return side.url
    default = settings.servers.get(side.environment) or next(iter(settings.servers.values()))
    if side.base_url is None:
        return default
    parts = urlsplit(side.base_url)
    scheme = "wss" if parts.scheme == "https" else "ws"
    return f"{scheme}://{parts.netloc}{urlsplit(default).path}"


def _headers(settings: StreamSettings, side: StreamSide, url: str) -> dict[str, str]:
    """Of the handshake."""
    headers = dict(side.headers)
    if settings.origin and not any(name.lower() == "origin" for name in headers):
        parts = urlsplit(url)
        host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
        headers["Origin"] = f"{host}:{parts.port or (443 if parts.scheme == 'wss' else 80)}"
    return headers
