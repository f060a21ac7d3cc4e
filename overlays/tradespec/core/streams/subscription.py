"""One channel to iterate over, for asyncio and for threads."""

from __future__ import annotations

import asyncio
import threading
import weakref
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from tradespec.core.errors import (
    ConfigurationError,
    ConnectFailed,
    ConnectionLost,
    Outcome,
    RequestTimeout,
    StreamEnded,
    TradespecError,
)

from .buffer import Buffer, Finished, fresh, in_time
from .channel import Channel, Gap
from .feeds import Feed
from .hub import Hub
from .thread import Closed, LoopThread

if TYPE_CHECKING:
    from .facade import AsyncChannels, Channels

T = TypeVar("T")

__all__ = ["AsyncSubscription", "Subscription"]

_PATIENCE = 10.0  # seconds for the exchange to confirm


class _Base(Generic[T]):
    """What both kinds share."""

    _feed: Feed
    _begun = False
    _left = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._feed.channel.name} {self._feed.address}>"

    @property
    def is_running(self) -> bool:
        """Whether the exchange has confirmed it, on the connection that there is."""
        return self._feed.is_running

    def divert(self, buffer: Buffer) -> None:
        """Let the messages wait elsewhere, to be read there and no longer here. To be called before it has begun."""
        self._feed.buffer = buffer

    def _leave(self) -> None:
        self._left = self._feed.is_ended = True
        self._feed.buffer.end()

    def _judged(self, is_confirmed: bool) -> bool:
        """Raises the exchange's refusal."""
        error = self._feed.ended_by
        if error is None:
            return is_confirmed
        raise fresh(error)

    def _unconfirmed(self) -> TradespecError:
        """Why it could not be begun in time."""
        channel, cause = self._feed.channel, self._feed.cut_off_by
        about: dict[str, Any] = {"exchange": channel.exchange, "operation": channel.name}
        if self._feed.is_ended:
            return StreamEnded("it has been closed", **about)
        if cause is not None:
            make = ConnectFailed if isinstance(cause, ConnectFailed) else ConnectionLost
            return make(cause.message, outcome=cause.outcome, **about)
        said = f"{self._feed.address or channel.name} was not confirmed within {_PATIENCE:g} seconds"
        return RequestTimeout(said, outcome=Outcome.UNKNOWN, **about)

    def _ended(self) -> StreamEnded:
        channel = self._feed.channel
        return StreamEnded("it has been closed, and all is read", exchange=channel.exchange, operation=channel.name)


class AsyncSubscription(_Base[T]):
    """Messages of one channel, and `Gap`s where some may be missing. Iterate over it; leave it by `aclose` or `async with`.

    One reader at a time. An error of the channel (it was refused) is raised here; a lost connection is not: it comes back by itself.
    """

    def __init__(self, owner: AsyncChannels, hub: Hub, channel: Channel[T], address: str, size: int) -> None:
        self._owner = owner  # lives as long as this is read
        self._hub = hub
        self._ready = asyncio.Event()
        self._feed = Feed(channel, address, Buffer(size, self._ready.set))
        weakref.finalize(self, hub.abandon, self._feed).atexit = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T | Gap:
        try:
            return await self._next()
        except Finished:
            pass
        raise StopAsyncIteration

    async def receive(self, timeout: float | None = None) -> T | Gap | None:  # noqa: ASYNC109
        """The next message or Gap; None if nothing came within `timeout` seconds.

        Raises:
            StreamEnded: it has been closed, or its client, and all is read.
            ApiError: the exchange refused the channel.
        """
        try:
            return await in_time(self._next, timeout)
        except Finished:
            problem = self._ended()
        raise problem

    async def _next(self) -> T | Gap:
        if not self._begun:
            await self.start()
        take = self._feed.buffer.take
        found, item = take()
        while not found:
            self._hub.check_loop()
            self._ready.clear()
            found, item = take()
            if not found:
                await self._ready.wait()
        return cast("T | Gap", item)

    async def start(self) -> None:
        """Subscribe now, and not at the first step of the iteration."""
        if not self._begun and not self._left:
            self._begun = True
            try:
                await self._hub.add(self._feed)
            except ConfigurationError:
                self._begun = False
                raise

    async def begin(self, within: float = _PATIENCE) -> bool:
        """Subscribe now, and wait until the exchange has confirmed it: what happens from then on comes.

        Args:
            within: seconds to wait at most.

        Returns:
            Whether it is confirmed. If not, it goes on trying.

        Raises:
            ApiError: the exchange refused it.
        """
        await self.start()
        return not self._left and self._judged(await self._hub.confirmed(self._feed, within))

    async def aclose(self) -> None:
        """End the subscription."""
        self._leave()
        await self._hub.remove(self._feed)

    async def __aenter__(self) -> Self:
        """Begin. Raises ApiError: the exchange refused it; TransportError: it was not confirmed within ten seconds."""
        try:
            is_confirmed = await self.begin()
        except BaseException:
            self._leave()
            self._hub.abandon(self._feed)
            raise
        if not is_confirmed:
            error = self._unconfirmed()
            await self.aclose()
            raise error
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


class Subscription(_Base[T]):
    """Messages of one channel, and `Gap`s where some may be missing. Iterate over it; leave it by `close` or `with`.

    One reader at a time. An error of the channel (it was refused) is raised here; a lost connection is not: it comes back by itself.
    """

    def __init__(self, owner: Channels, loop: LoopThread, channel: Channel[T], address: str, size: int) -> None:
        self._owner = owner  # lives as long as this is read
        self._loop = loop
        self._ready = threading.Event()
        self._feed = feed = Feed(channel, address, Buffer(size, self._ready.set))
        self._lock = threading.RLock()  # a signal may come anywhere
        weakref.finalize(self, loop.post, lambda hub: hub.remove(feed)).atexit = False

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T | Gap:
        try:
            found, item = self._next(None)
        except Finished:
            found, item = False, None
        if found:
            return cast("T | Gap", item)
        raise StopIteration

    def receive(self, timeout: float | None = None) -> T | Gap | None:
        """The next message or Gap; None if nothing came within `timeout` seconds.

        Raises:
            StreamEnded: it has been closed, or its client, and all is read.
            ApiError: the exchange refused the channel.
        """
        try:
            return cast("T | Gap | None", self._next(timeout)[1])
        except Finished:
            problem = self._ended()
        raise problem

    def _next(self, timeout: float | None) -> tuple[bool, object]:
        if not self._begun:
            self.start()
        take = self._feed.buffer.take
        taken = take()
        while not taken[0]:
            self._ready.clear()
            taken = take()
            if not taken[0] and not self._ready.wait(timeout):
                break
        return taken

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
        except ConfigurationError:
            self._begun = False
            raise

    def begin(self, within: float = _PATIENCE) -> bool:
        """Subscribe now, and wait until the exchange has confirmed it: what happens from then on comes.

        Args:
            within: seconds to wait at most.

        Returns:
            Whether it is confirmed. If not, it goes on trying.

        Raises:
            ApiError: the exchange refused it.
        """
        self.start()
        if self._left:
            return False
        try:
            is_confirmed = self._loop.do(lambda hub: hub.confirmed(self._feed, within))
        except Closed:
            is_confirmed = False
        return self._judged(is_confirmed)

    def close(self) -> None:
        """End the subscription."""
        with self._lock:
            self._leave()
            was_begun = self._begun
        if was_begun:
            try:
                self._loop.do(lambda hub: hub.remove(self._feed))
            except Closed:
                return
            except ConfigurationError:
                # In the streams' own thread, which does it next; a forked process has nothing to end.
                self._loop.post(lambda hub: hub.remove(self._feed))

    def __enter__(self) -> Self:
        """Begin. Raises ApiError: the exchange refused it; TransportError: it was not confirmed within ten seconds."""
        try:
            is_confirmed = self.begin()
        except BaseException:
            self._leave()
            self._loop.post(lambda hub: hub.remove(self._feed))
            raise
        if not is_confirmed:
            error = self._unconfirmed()
            self.close()
            raise error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
