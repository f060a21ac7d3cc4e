"""Messages that wait to be read: so many at most, then the oldest go, and a `Gap` stands where they were."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Awaitable, Callable
from copy import copy
from typing import Any, TypeVar

from tradespec.core.errors import TradespecError

from .channel import Gap

T = TypeVar("T")

__all__ = ["Buffer", "Finished", "fresh", "in_time"]


class Finished(Exception):
    """Everything has been read, and nothing follows."""


class Buffer:
    """Filled by the connection, emptied by the reader, perhaps in another thread.

    Args:
        size: how many messages may wait.
        wake: called after something came into the empty buffer, and at the end; it must not block.
    """

    def __init__(self, size: int, wake: Callable[[], None]) -> None:
        self._size = size
        self._wake = wake
        self._lock = threading.Lock()
        self._items: deque[Any] = deque()
        self._lost = 0
        self._state: Gap | None = None  # the last of the connection that had to go
        self._end: BaseException | None = None
        self._ended = False

    def put(self, item: Any) -> None:
        """Add a message or a Gap."""
        with self._lock:
            if self._ended:
                return
            waiting = len(self._items)
            if waiting >= self._size:
                self._forget(self._items.popleft())
            self._items.append(item)
        if not waiting:
            self._wake()

    def _forget(self, item: Any) -> None:
        """The oldest goes. How it last stood with the connection is still told."""
        if isinstance(item, Gap) and item.reason in ("disconnected", "reconnected"):
            self._state = item
        else:
            self._lost += 1

    def opened(self) -> None:
        """There is a connection, over which the channel is being asked for. Of interest where channels are put together."""

    def began(self) -> None:
        """What comes from now on is complete: the exchange has confirmed the channel. Of interest where channels are put together."""

    def end(self, error: BaseException | None = None) -> None:
        """Nothing follows; what waits can still be read. With an error, the reader gets that then."""
        with self._lock:
            if not self._ended:
                self._ended, self._end = True, error
        self._wake()

    def take(self) -> tuple[bool, Any]:
        """(whether there is something, what). When all is read it raises what `end` was given, or `Finished`, each time."""
        with self._lock:
            if self._lost:
                lost, self._lost = self._lost, 0
                return True, Gap("overflow", lost)
            if self._state is not None:
                state, self._state = self._state, None
                return True, state
            if self._items:
                return True, self._items.popleft()
            if not self._ended:
                return False, None
            error = self._end
        raise Finished if error is None else fresh(error)


async def in_time(step: Callable[[], Awaitable[T]], seconds: float | None) -> T | None:
    """What a step of a reader gives; None if it takes longer."""
    limit = asyncio.timeout(seconds)
    try:
        async with limit:
            return await step()
    except TimeoutError:
        if not limit.expired():  # that of the stream
            raise
        return None


def fresh(error: BaseException) -> BaseException:
    """An error to raise once more: tracebacks pile up on one object, and threads would share it."""
    if isinstance(error, TradespecError):
        return copy(error)
    return error.with_traceback(None)
