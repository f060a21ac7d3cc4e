"""Books that keep themselves: they subscribe, read, and fetch a whole book where the stream sends none. For threads and for asyncio."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Sequence
from itertools import count
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from tradespec.core.errors import StreamEnded
from tradespec.core.retry import PASSING

from .book import Book, Changes, Snapshot, Terms
from .buffer import Buffer, Finished, in_time
from .channel import Gap

if TYPE_CHECKING:
    from tradespec.core.client_base import StreamSide

    from .subscription import AsyncSubscription, Subscription

__all__ = ["AsyncBook", "Read", "SyncBook"]

Read = Callable[[Any], Snapshot | Changes]
"""What a message of a channel means."""


class _Message(NamedTuple):
    """What came over a channel.

    Attributes:
        run: see `Book._heard`.
        read: what it means; None if the exchange has just confirmed the changes.
        content: as the channel gives it.
    """

    run: int
    read: Read | None = None
    content: Any = None


class _Opened(NamedTuple):
    """There is a connection."""


class _Answer(NamedTuple):
    """To the request for a whole book. It waits among the messages, so that those which came before it are taken before it."""

    content: Snapshot | Exception


class _Inbox(Buffer):
    """All that waits to be taken, in the order in which it came.

    Attributes:
        run: the number of the run in which messages come now; 0 while the changes are not confirmed.
    """

    def __init__(self, size: int, wake: Callable[[], None]) -> None:
        super().__init__(size, wake)
        self.run = 0
        self._numbers = count(1)

    def began(self) -> None:
        self.run = next(self._numbers)
        self.put(_Message(self.run))


class _Lane(Buffer):
    """The buffer of one channel out of several that are read in the order in which their messages came."""

    def __init__(self, into: _Inbox, read: Read, *, brings_changes: bool) -> None:
        super().__init__(1, _nobody)
        self._into, self._read = into, read
        self._brings_changes = brings_changes

    def put(self, item: Any) -> None:
        if not isinstance(item, Gap):
            self._into.put(_Message(self._into.run, self._read, item))
            return
        if item.reason == "reconnected" and not self._brings_changes:
            return  # it says nothing of the changes
        if item.reason in ("disconnected", "reconnected"):
            self._into.run = 0
        self._into.put(item)

    def opened(self) -> None:
        if self._brings_changes:
            self._into.put(_Opened())

    def began(self) -> None:
        if self._brings_changes:
            self._into.began()

    def end(self, error: BaseException | None = None) -> None:
        self._into.end(error)


class _Kept(Book):
    """What both drivers share: the messages that wait."""

    def __init__(self, side: StreamSide, title: str, terms: Terms, buffer: int, wake: Callable[[], None]) -> None:
        super().__init__(side, title, terms)
        self._inbox = _Inbox(buffer, wake)

    def _divert(self, channels: Sequence[tuple[Subscription[Any] | AsyncSubscription[Any], Read]]) -> None:
        for number, (channel, read) in enumerate(channels):
            channel.divert(_Lane(self._inbox, read, brings_changes=number == 0))

    def _work(self) -> bool | None:
        """Take what came. Returns whether the book is another one now; None if nothing had come. Raises Finished, or an error to tell."""
        found, item = self._inbox.take()
        if not found:
            return None
        if isinstance(item, Gap):
            return self._take(item)
        if isinstance(item, _Answer):
            return self._answered(item.content)
        if isinstance(item, _Opened):
            self._opened()
            return False
        self._heard(item.run)
        return item.read is not None and self._take(item.read(item.content))

    def _ended(self) -> StreamEnded:
        return StreamEnded(f"the order book of {self._title} has been closed")

    def _answered(self, answer: Snapshot | Exception) -> bool:
        if isinstance(answer, Snapshot):
            return self._fetched(answer)
        if not isinstance(answer, PASSING):
            raise answer
        self._not_fetched(answer)
        return False


class SyncBook(_Kept):
    """An order book for threads. Iterate over it: it gives itself after each change. Leave it by `close` or `with`.

    One thread iterates, and so keeps it up to date; all may read it.

    Args:
        side: of the client.
        title: of the market.
        channels: subscriptions, in the order in which they are asked for, and how their messages are read. The first brings changes.
        fetch: gets the whole book.
        terms: how the exchange gives that.
        buffer: messages that wait at most; beyond it the book is built again.
    """

    def __init__(
        self,
        side: StreamSide,
        title: str,
        channels: Sequence[tuple[Subscription[Any], Read]],
        fetch: Callable[[], Snapshot],
        *,
        terms: Terms,
        buffer: int,
    ) -> None:
        self._came = threading.Event()
        super().__init__(side, title, terms, buffer, self._came.set)
        self._divert(channels)
        self._channels = [subscription for subscription, _ in channels]
        self._fetch = fetch

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Self:
        try:
            self._next(None)
        except Finished:
            pass
        else:
            return self
        raise StopIteration

    def receive(self, timeout: float | None = None) -> Self | None:
        """The book after its next change; None if it did not change within `timeout` seconds.

        Raises:
            StreamEnded: it has been closed, or its client.
            ApiError: the exchange refused a channel, or to give the book.
        """
        try:
            return self._next(timeout)
        except Finished:
            problem = self._ended()
        raise problem

    def _next(self, timeout: float | None) -> Self | None:
        self.begin()
        until = None if timeout is None else self._now() + timeout
        while True:
            self._came.clear()
            changed = self._work()
            if changed:
                return self
            if changed is None:
                due = self._due_in()
                if due == 0:
                    self._ask()
                elif not self._wait(until, due):
                    return None

    def _ask(self) -> None:
        self._begin_fetch()
        try:
            answer: Snapshot | Exception = self._fetch()
        except Exception as error:
            answer = error
        self._inbox.put(_Answer(answer))

    def _wait(self, until: float | None, due: float | None) -> bool:
        """Until something came or is to be done; False if the time of the caller ran out before."""
        left = None if until is None else max(0.0, until - self._now())
        if left is not None and (due is None or left <= due):
            return self._came.wait(left)
        if not self._came.wait(due):
            self._is_due()
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
        title: of the market.
        channels: subscriptions, in the order in which they are asked for, and how their messages are read. The first brings changes.
        fetch: gets the whole book.
        terms: how the exchange gives that.
        buffer: messages that wait at most; beyond it the book is built again.
    """

    def __init__(
        self,
        side: StreamSide,
        title: str,
        channels: Sequence[tuple[AsyncSubscription[Any], Read]],
        fetch: Callable[[], Awaitable[Snapshot]],
        *,
        terms: Terms,
        buffer: int,
    ) -> None:
        self._came = asyncio.Event()
        super().__init__(side, title, terms, buffer, self._came.set)
        self._divert(channels)
        self._channels = [subscription for subscription, _ in channels]
        self._fetch = fetch
        self._asking: asyncio.Task[None] | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Self:
        """The book after its next change.

        Raises:
            ApiError: the exchange refused a channel, or to give the book.
        """
        try:
            return await self._next()
        except Finished:
            pass
        raise StopAsyncIteration

    async def receive(self, timeout: float | None = None) -> Self | None:  # noqa: ASYNC109
        """The book after its next change; None if it did not change within `timeout` seconds.

        Raises:
            StreamEnded: it has been closed, or its client.
            ApiError: the exchange refused a channel, or to give the book.
        """
        try:
            return await in_time(self._next, timeout)
        except Finished:
            problem = self._ended()
        raise problem

    async def _next(self) -> Self:
        await self.begin()
        while True:
            self._came.clear()
            changed = self._work()
            if changed:
                return self
            if changed is None:
                due = self._due_in() if self._asking is None or self._asking.done() else None
                if due == 0:
                    self._begin_to_ask()
                else:
                    await self._wait(due)

    def _begin_to_ask(self) -> None:
        """In a task of its own, which goes on when whoever waits for the book gives up."""
        self._begin_fetch()
        self._asking = asyncio.create_task(self._ask())
        self._asking.add_done_callback(lambda _: self._came.set())

    async def _ask(self) -> None:
        try:
            answer: Snapshot | Exception = await self._fetch()
        except Exception as error:
            answer = error
        self._inbox.put(_Answer(answer))

    async def _wait(self, due: float | None) -> None:
        try:
            async with asyncio.timeout(due):
                await self._came.wait()
        except TimeoutError:
            self._is_due()

    async def begin(self) -> None:
        """Subscribe now, and not at the first step of the iteration."""
        for channel in self._channels:
            await channel.start()

    async def aclose(self) -> None:
        """End it. What it holds can still be read."""
        if self._asking is not None:
            self._asking.cancel()
        for channel in self._channels:
            await channel.aclose()
        if self._asking is not None:
            await asyncio.wait([self._asking])

    async def __aenter__(self) -> Self:
        await self.begin()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


def _nobody() -> None:
    """Nobody waits at a lane; the inbox wakes its reader."""
