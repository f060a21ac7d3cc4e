"""`client.streams`: the channels of a client, for asyncio and for threads."""

from __future__ import annotations

import asyncio
import random
import weakref
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar
from urllib.parse import urlsplit

from tradespec.core.classify import TransportFailure
from tradespec.core.credentials import missing_credentials
from tradespec.core.errors import ConfigurationError, ConnectionLost, ParameterError, ParameterTypeError
from tradespec.core.operation import Call
from tradespec.core.origin import insecure, is_private
from tradespec.core.secret import Secret

from .channel import Channel, StreamSettings
from .dialect import StreamOverlay
from .hub import Hub, Plan
from .sockets import connect
from .subscription import AsyncSubscription, Subscription
from .thread import Closed, ClosedMeanwhile, LoopThread

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.client_base import StreamSide
    from tradespec.core.operation import WireResponse
    from tradespec.core.options import RequestOptions
    from tradespec.core.policy import Send
    from tradespec.core.response import Response

T = TypeVar("T")

__all__ = ["AsyncChannels", "Channels"]


class _Base:
    """What the streams of both clients share."""

    SETTINGS: ClassVar[StreamSettings]

    def __init__(self, client: Client | AsyncClient) -> None:
        self._side: StreamSide = client.stream_side()
        self._client = client
        self._closed = False
        if self._side.is_elsewhere:
            raise ConfigurationError(
                "streams do not go through transport= or http_client=; say where they are by stream_url= or base_url= "
                "(an emulator streams from serve(), not in process)",
                exchange=self._side.exchange.name,
            )
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

    def _name_of(self, call: Call[Any]) -> str:
        """What an operation is called over the stream, once everything that can be refused at once is."""
        exchange = self._side.exchange
        if not isinstance(call, Call):  # pyright: ignore[reportUnnecessaryIsInstance]
            said = f"execute takes a call, such as add_order.call(...), not {call!r}"
            raise ParameterTypeError(said, exchange=exchange.name)
        operation = call.operation
        if operation.exchange != exchange.name:
            said = f"{operation.id} is a call of {operation.exchange}"
            raise ParameterError(said, exchange=exchange.name, operation=operation.id)
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
        name, operation = self._name_of(call), call.operation
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
        name, operation = self._name_of(call), call.operation

        def send(effect: Send) -> WireResponse | TransportFailure:
            try:
                return self._loop.do(lambda hub: hub.call(operation, name, effect))
            except ClosedMeanwhile:
                return TransportFailure("lost", True, "the client was closed before the answer came")
            except Closed:
                return TransportFailure("connect", False, "the client is closed")

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
