"""`client.streams`: subscriptions to iterate over, for asyncio and for threads."""

from __future__ import annotations

import asyncio
import random
import threading
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, cast
from urllib.parse import urlsplit

from tradespec.core.credentials import missing_credentials
from tradespec.core.errors import ConfigurationError, ParameterError
from tradespec.core.secret import Secret

from .buffer import Buffer, Finished
from .channel import Channel, Gap, StreamSettings
from .dialect import StreamOverlay
from .hub import Feed, Hub, Plan
from .sockets import connect

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.client_base import StreamSide

T = TypeVar("T")

__all__ = ["AsyncChannels", "AsyncSubscription", "Channels", "Subscription"]


class AsyncSubscription(Generic[T]):
    """Messages of one channel, and `Gap`s where some may be missing. Iterate over it; leave it by `aclose` or `async with`.

    One reader at a time. An error of the channel (it was refused) is raised here; a lost connection is not: it comes back by itself.
    """

    def __init__(self, hub: Hub, channel: Channel[T], address: str, size: int) -> None:
        self._hub = hub
        self._ready = asyncio.Event()
        self._feed = Feed(channel, address, Buffer(size, self._ready.set))
        self._begun = False
        self._left = False

    def __repr__(self) -> str:
        return f"<AsyncSubscription {self._feed.channel.name} {self._feed.address}>"

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T | Gap:
        await self.begin()
        while True:
            self._ready.clear()
            try:
                found, item = self._feed.buffer.take()
            except Finished:
                break
            if found:
                return cast("T | Gap", item)
            await self._ready.wait()
        raise StopAsyncIteration

    def divert(self, buffer: Buffer) -> None:
        """Let the messages wait elsewhere, to be read there and no longer here. To be called before it has begun."""
        self._feed.buffer = buffer

    async def begin(self) -> None:
        """Subscribe now, and not at the first step of the iteration."""
        if not self._begun and not self._left:
            self._begun = True
            await self._hub.add(self._feed)

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

    def __init__(self, loop: _Loop, channel: Channel[T], address: str, size: int) -> None:
        self._loop = loop
        self._ready = threading.Event()
        self._feed = Feed(channel, address, Buffer(size, self._ready.set))
        self._begun = False
        self._left = False

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
        self.begin()
        while True:
            self._ready.clear()
            try:
                found, item = self._feed.buffer.take()
            except Finished:
                return None
            if found:
                return cast("T | Gap", item)
            if not self._ready.wait(timeout):
                return None

    def divert(self, buffer: Buffer) -> None:
        """Let the messages wait elsewhere, to be read there and no longer here. To be called before it has begun."""
        self._feed.buffer = buffer

    def begin(self) -> None:
        """Subscribe now, and not at the first step of the iteration."""
        if not self._begun and not self._left:
            self._begun = True
            self._loop.do(lambda hub: hub.add(self._feed))

    def close(self) -> None:
        """End the subscription."""
        self._left = True
        self._feed.buffer.end()
        if self._begun:
            self._loop.do(lambda hub: hub.remove(self._feed))

    def __enter__(self) -> Self:
        self.begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class _Loop:
    """An event loop in a thread of its own, for programs that have none."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._hub: Hub | None = None
        self._thread: threading.Thread | None = None
        self._closed = False

    def do(self, act: Callable[[Hub], Coroutine[Any, Any, None]]) -> None:
        """Let the hub do something, and wait until it is done."""
        with self._lock:
            if self._closed:
                return
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._hub = Hub(self._plan)
                name = f"tradespec-{self._plan.settings.exchange}-streams"
                self._thread = threading.Thread(target=self._loop.run_forever, name=name, daemon=True)
                self._thread.start()
            hub, loop = self._hub, self._loop
        assert hub is not None
        asyncio.run_coroutine_threadsafe(act(hub), loop).result()

    def close(self) -> None:
        """End the connection and the thread."""
        with self._lock:
            self._closed = True
            loop, self._loop = self._loop, None
        if loop is None or self._hub is None or self._thread is None:
            return
        asyncio.run_coroutine_threadsafe(self._hub.close(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        self._thread.join()
        loop.close()


class _Base:
    """What the streams of both clients share."""

    SETTINGS: ClassVar[StreamSettings]

    def __init__(self, client: Client | AsyncClient) -> None:
        self._side: StreamSide = client.stream_side()
        self._client = client
        self._closed = False

    def _plan(self, key: Callable[[], Awaitable[str]] | None) -> Plan:
        side, settings = self._side, self.SETTINGS
        overlay: object = side.overlay
        assert isinstance(overlay, StreamOverlay)
        return Plan(
            settings=settings,
            url=_url(settings, side),
            headers=dict(side.headers),
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
        if channel.private and self._side.credentials is None:
            raise missing_credentials(self._side.exchange, self._side.exchange.credentials, channel.name)
        return channel.addressed(values)


class AsyncChannels(_Base):
    """The streams of an asynchronous client: all over one connection, which belongs to the event loop of its first message."""

    def __init__(self, client: AsyncClient) -> None:
        super().__init__(client)
        self._hub = Hub(self._plan(self._key if self.SETTINGS.key is not None else None))
        self._client: AsyncClient = client
        client.add_part(self.aclose)

    async def _key(self) -> str:
        assert self.SETTINGS.key is not None
        found: Secret = (await self._client.execute(self.SETTINGS.key())).parsed
        return found.reveal()

    def _subscribe(self, channel: Channel[T], values: Mapping[str, Any], buffer: int) -> AsyncSubscription[T]:
        return AsyncSubscription(self._hub, channel, self._address(channel, values, buffer), buffer)

    async def aclose(self) -> None:
        """End all subscriptions and the connection."""
        self._closed = True
        await self._hub.close()


class Channels(_Base):
    """The streams of a client with threads: all over one connection, which a thread of the client's own looks after."""

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._loop = _Loop(self._plan(self._key if self.SETTINGS.key is not None else None))
        self._client: Client = client
        client.add_part(self.close)

    async def _key(self) -> str:
        assert self.SETTINGS.key is not None
        found: Secret = (await asyncio.to_thread(self._client.execute, self.SETTINGS.key())).parsed
        return found.reveal()

    def _subscribe(self, channel: Channel[T], values: Mapping[str, Any], buffer: int) -> Subscription[T]:
        return Subscription(self._loop, channel, self._address(channel, values, buffer), buffer)

    def close(self) -> None:
        """End all subscriptions and the connection."""
        self._closed = True
        self._loop.close()


def _url(settings: StreamSettings, side: StreamSide) -> str:
    """Where the stream is: the contract's server, or the same path at the client's `base_url`."""
    default = settings.servers.get(side.environment) or next(iter(settings.servers.values()))
    if side.base_url is None:
        return default
    parts = urlsplit(side.base_url)
    scheme = "wss" if parts.scheme == "https" else "ws"
    return f"{scheme}://{parts.netloc}{urlsplit(default).path}"
