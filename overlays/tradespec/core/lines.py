"""First come, first served: who wants the same thing stands in line, and only the first is let in."""

from __future__ import annotations

import contextlib
import threading
import weakref
from collections import deque
from collections.abc import Callable

__all__ = ["Line", "Place"]


class Place:
    """Somebody's place in a line. It is given up once: by `leave`, or when nobody has it any more."""

    __slots__ = ("__weakref__", "_line", "is_left", "wake")

    def __init__(self, line: Line, wake: Callable[[], None]) -> None:
        self._line = line
        self.is_left = False
        self.wake = wake
        line.join(self)

    def leave(self) -> None:
        """Through, or not waiting any more: the next one is the first."""
        if not self.is_left:
            self.is_left = True
            self._line.forget(self)

    def __del__(self) -> None:
        with contextlib.suppress(AttributeError):
            self.leave()


class Line:
    """The places, in the order in which they were taken."""

    def __init__(self) -> None:
        self._guard = threading.RLock()  # the garbage collector may let a place go in the middle of this
        self._places: deque[weakref.ref[Place]] = deque()

    def join(self, place: Place) -> None:
        """Stand in line; the place is woken, in any thread, when it is the first."""
        with self._guard:
            self._places.append(weakref.ref(place))
            is_first = self._first() is place
        if is_first:
            place.wake()

    def forget(self, place: Place) -> None:
        """A place is given up."""
        with self._guard:
            first = self._first()
            self._places = deque(ref for ref in self._places if (found := ref()) is not None and not found.is_left)
        if first is not None:
            first.wake()  # once more does no harm

    def _first(self) -> Place | None:
        return next((found for ref in self._places if (found := ref()) is not None and not found.is_left), None)
