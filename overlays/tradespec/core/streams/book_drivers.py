"""Books that keep themselves: they subscribe, read, and fetch a whole book where the stream sends none. For threads and for asyncio."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from tradespec.core.errors import ContractBreach, ExchangeUnavailable, RateLimited, ServerError, TransportError

from .book import Book, Changes, Snapshot
from .buffer import Buffer, Finished
from .channel import Gap

if TYPE_CHECKING:
    from tradespec.core.client_base import StreamSide

    from .facade import AsyncSubscription, Subscription

__all__ = ["AsyncBook", "Read", "SyncBook"]

Read = Callable[[Any], Snapshot | Changes]
"""What a message of a channel means."""

_PASSING = (ContractBreach, ExchangeUnavailable, RateLimited, ServerError, TransportError)
"""Why a whole book may not come now, but later."""


class _Lane(Buffer):
    """The buffer of one channel out of several that are read in the order in which their messages came."""

    def __init__(self, into: Buffer, read: Read) -> None:
        super().__init__(1, _nobody)
        self._into, self._read = into, read

    def put(self, item: Any) -> None:
        self._into.put(item if isinstance(item, Gap) else (self._read, item))

    def end(self, error: BaseException | None = None) -> None:
        self._into.end(error)


class _Kept(Book):
    """What both drivers share: the messages that wait."""

    _inbox: Buffer

    def _work(self) -> bool | None:
        """Take what came. Returns whether the book is another one now; None if nothing had come. Raises Finished."""
        found, item = self._inbox.take()
        if not found:
            return None
        if isinstance(item, Gap):
            return self.take(item)
        read, message = item
        return self.take(read(message))


class SyncBook(_Kept):
    """An order book for threads. Iterate over it: it gives itself after each change. Leave it by `close` or `with`.

    One thread iterates, and so keeps it up to date; all may read it.

    Args:
        side: of the client.
        channels: subscriptions, in the order in which they are asked for, and how their messages are read.
        fetch: gets the whole book.
        patience, pause: see `Book`.
        buffer: messages that wait at most; beyond it the book is built again.
    """

    def __init__(
        self,
        side: StreamSide,
        channels: Sequence[tuple[Subscription[Any], Read]],
        fetch: Callable[[], Snapshot],
        *,
        patience: float,
        pause: float,
        buffer: int,
    ) -> None:
        super().__init__(side, patience=patience, pause=pause)
        self._came = threading.Event()
        self._inbox = Buffer(buffer, self._came.set)
        self._channels = [subscription for subscription, _ in channels]
        for subscription, read in channels:
            subscription.divert(_Lane(self._inbox, read))
        self._fetch = fetch

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Self:
        if self.receive(None) is None:
            raise StopIteration
        return self

    def receive(self, timeout: float | None = None) -> Self | None:
        """The book after its next change; None when it has been closed, or did not change within `timeout` seconds.

        Raises:
            ApiError: the exchange refused a channel, or to give the book.
        """
        self.begin()
        until = None if timeout is None else self._clock.monotonic() + timeout
        while True:
            self._came.clear()
            try:
                changed = self._work()
            except Finished:
                return None
            due = self.due_in()
            if changed is None and due == 0:
                changed = self._ask_for_it()
            if changed:
                return self
            if changed is None and not self._wait(until, due):
                return None

    def _ask_for_it(self) -> bool:
        self.begin_fetch()
        try:
            whole = self._fetch()
        except _PASSING as error:
            self.not_fetched(error)
            return False
        return self.fetched(whole)

    def _wait(self, until: float | None, due: float | None) -> bool:
        """Until something came or is to be done; False if the time of the caller ran out before."""
        left = None if until is None else max(0.0, until - self._clock.monotonic())
        if left is not None and (due is None or left <= due):
            return self._came.wait(left)
        if not self._came.wait(due):
            self.is_due()
        return True

    def begin(self) -> None:
        """Subscribe now, and not at the first step of the iteration."""
        for channel in self._channels:
            channel.start()

    def close(self) -> None:
        """End it. What it holds can still be read."""
        for channel in self._channels:
            channel.close()

    def __enter__(self) -> Self:
        self.begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncBook(_Kept):
    """An order book for asyncio. Iterate over it: it gives itself after each change. Leave it by `aclose` or `async with`.

    One task iterates, and so keeps it up to date; all may read it.

    Args:
        side: of the client.
        channels: subscriptions, in the order in which they are asked for, and how their messages are read.
        fetch: gets the whole book.
        patience, pause: see `Book`.
        buffer: messages that wait at most; beyond it the book is built again.
    """

    def __init__(
        self,
        side: StreamSide,
        channels: Sequence[tuple[AsyncSubscription[Any], Read]],
        fetch: Callable[[], Awaitable[Snapshot]],
        *,
        patience: float,
        pause: float,
        buffer: int,
    ) -> None:
        super().__init__(side, patience=patience, pause=pause)
        self._came = asyncio.Event()
        self._inbox = Buffer(buffer, self._came.set)
        self._channels = [subscription for subscription, _ in channels]
        for subscription, read in channels:
            subscription.divert(_Lane(self._inbox, read))
        self._fetch = fetch

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Self:
        """The book after its next change.

        Raises:
            ApiError: the exchange refused a channel, or to give the book.
        """
        await self.begin()
        while True:
            self._came.clear()
            try:
                changed = self._work()
            except Finished:
                break
            due = self.due_in()
            if changed is None and due == 0:
                changed = await self._ask_for_it()
            if changed:
                return self
            if changed is None:
                await self._wait(due)
        raise StopAsyncIteration

    async def _ask_for_it(self) -> bool:
        self.begin_fetch()
        try:
            whole = await self._fetch()
        except _PASSING as error:
            self.not_fetched(error)
            return False
        return self.fetched(whole)

    async def _wait(self, due: float | None) -> None:
        try:
            async with asyncio.timeout(due):
                await self._came.wait()
        except TimeoutError:
            self.is_due()

    async def begin(self) -> None:
        """Subscribe now, and not at the first step of the iteration."""
        for channel in self._channels:
            await channel.start()

    async def aclose(self) -> None:
        """End it. What it holds can still be read."""
        for channel in self._channels:
            await channel.aclose()

    async def __aenter__(self) -> Self:
        await self.begin()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


def _nobody() -> None:
    """Nobody waits at a lane; the inbox wakes its reader."""
