"""Time as a parameter: every wait and every timestamp of the SDK and of the emulator comes from a `Clock`.

`SystemClock` is the default. `ManualClock` stands still until it is told to move, and its sleeps move it, so that retries,
limits and order expiry are tested in no time at all.
"""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Clock(Protocol):
    """What the SDK asks of time."""

    def time_ns(self) -> int:
        """Nanoseconds since the Unix epoch (UTC): for signatures and time stamps."""
        ...

    def monotonic(self) -> float:
        """Seconds from an arbitrary start, never going back: for deadlines and durations."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait, blocking the calling thread."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Wait without blocking the event loop."""
        ...


class SystemClock:
    """The machine's own clocks."""

    def time_ns(self) -> int:
        return time.time_ns()

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        import asyncio  # takes longer to load than all of this package; synchronous programs do without

        await asyncio.sleep(seconds)


class ManualClock:
    """A clock that moves only by `advance` (or by a sleep, which returns at once). Safe to share between threads.

    Args:
        start: the first instant, an aware datetime.
    """

    def __init__(self, start: datetime = datetime(2025, 1, 1, tzinfo=UTC)) -> None:
        self._lock = threading.Lock()
        self._start_ns = self._ns = _to_ns(start)
        self.sleeps: list[float] = []  # every wait asked for, in order: what tests of back-off look at

    def time_ns(self) -> int:
        return self._ns

    def monotonic(self) -> float:
        return (self._ns - self._start_ns) / 1e9

    def advance(self, seconds: float) -> None:
        """Move forward; a negative amount is a ValueError."""
        if seconds < 0:
            raise ValueError("a clock never goes back; give a positive number of seconds")
        with self._lock:
            self._ns += round(seconds * 1_000_000_000)

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.advance(max(0.0, seconds))

    async def sleep_async(self, seconds: float) -> None:
        import asyncio

        self.sleep(seconds)
        await asyncio.sleep(0)


def utc_now(clock: Clock) -> datetime:
    """The clock's instant as an aware UTC datetime, to the microsecond."""
    return _EPOCH + timedelta(microseconds=clock.time_ns() // 1000)


def _to_ns(moment: datetime) -> int:
    if moment.tzinfo is None:
        raise ValueError("give an aware datetime: datetime(..., tzinfo=UTC)")
    delta = moment - _EPOCH
    return (delta.days * 86_400 + delta.seconds) * 1_000_000_000 + delta.microseconds * 1000
