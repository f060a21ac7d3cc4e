"""Messages that wait to be read: so many at most, then the oldest go, and a `Gap` stands where they were."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from .channel import Gap

__all__ = ["Buffer", "Finished"]


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
        self._end: BaseException | None = None
        self._ended = False

    def put(self, item: Any) -> None:
        """Add a message or a Gap."""
        with self._lock:
            if self._ended:
                return
            waiting = len(self._items)
            if waiting >= self._size:
                self._forget_one()
            self._items.append(item)
        if not waiting:
            self._wake()

    def _forget_one(self) -> None:
        """The oldest message; a Gap only if there is nothing else."""
        at = next((at for at, item in enumerate(self._items) if not isinstance(item, Gap)), 0)
        del self._items[at]
        self._lost += 1

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
            if self._items:
                return True, self._items.popleft()
            if not self._ended:
                return False, None
            error = self._end
        raise Finished if error is None else error
