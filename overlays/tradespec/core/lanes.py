"""Which connection a request takes. A lane is one transport of the HTTP library with room for one connection.

httpx's own pool looks at every connection with every request, and at all of them once more for each that is idle: with 32 requests
at once that is most of a call's cost, and it grows with the square of their number. Here the lane that was used last is taken.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from .clock import Clock

__all__ = ["Lanes"]

L = TypeVar("L")


class Lanes(Generic[L]):
    """The lanes of one client. Safe to share between threads; how many may be out at once is its user's affair.

    Args:
        make: makes a lane, without opening its connection.
        keep_alive: seconds after which an idle lane is given up.
        clock: for them.
    """

    def __init__(self, make: Callable[[], L], keep_alive: float, clock: Clock) -> None:
        self._make = make
        self._keep_alive = keep_alive
        self._clock = clock
        self._idle: deque[tuple[float, L]] = deque()  # the one used last is at the right
        self._all: set[L] = set()

    def take(self) -> L:
        """A lane for one request."""
        try:
            return self._idle.pop()[1]
        except IndexError:
            lane = self._make()
            self._all.add(lane)
            return lane

    def give(self, lane: L) -> None:
        """Back, after its answer is read or its connection is broken."""
        self._idle.append((self._clock.monotonic(), lane))

    def stale(self) -> L | None:
        """The lane that has idled longest, if that is too long: the caller closes it. None mostly."""
        try:
            since, lane = self._idle[0]
            if self._clock.monotonic() - since <= self._keep_alive:
                return None
            oldest = self._idle.popleft()
        except IndexError:
            return None
        if oldest[1] is not lane:  # another thread was quicker
            self._idle.appendleft(oldest)
            return None
        self._all.discard(lane)
        return lane

    def drain(self) -> list[L]:
        """All lanes, also those that are out, to be closed."""
        lanes = list(self._all)
        self._all.clear()
        self._idle.clear()
        return lanes
