"""Which notifications were dealt with, so that a repeat does not deliver twice."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Generator
from contextlib import closing, contextmanager
from enum import Enum
from typing import Protocol

from tradespec.core.clock import Clock, SystemClock

__all__ = ["Claim", "MemorySeen", "SeenStore", "SqliteSeen"]

_BUSY_TIMEOUT = 10.0  # seconds to wait for another process that is writing


class Claim(Enum):
    """What a store answers to who wants to deal with a notification."""

    NEW = "new"
    BUSY = "busy"
    DONE = "done"


class SeenStore(Protocol):
    """Remembers notifications by their `repeat_key`. Called from any thread; whoever gets NEW calls `finish` or `release` later."""

    def claim(self, key: str) -> Claim:
        """NEW: it is yours, deal with it. BUSY: somebody is at it. DONE: it was dealt with."""
        ...

    def finish(self, key: str) -> None:
        """It was dealt with: from now on it is DONE."""
        ...

    def release(self, key: str) -> None:
        """It was not dealt with: the next one gets NEW."""
        ...


class MemorySeen:
    """Remembers until the program ends.

    Args:
        size: how many it remembers; beyond that it forgets the oldest.
    """

    def __init__(self, size: int = 100_000) -> None:
        self._size = size
        self._lock = threading.Lock()
        self._busy: set[str] = set()
        self._done: dict[str, None] = {}  # in order of their finishing

    def claim(self, key: str) -> Claim:
        """See `SeenStore`."""
        with self._lock:
            if key in self._done:
                return Claim.DONE
            if key in self._busy:
                return Claim.BUSY
            self._busy.add(key)
            return Claim.NEW

    def finish(self, key: str) -> None:
        """See `SeenStore`."""
        with self._lock:
            self._busy.discard(key)
            self._done[key] = None
            if len(self._done) > self._size:
                del self._done[next(iter(self._done))]

    def release(self, key: str) -> None:
        """See `SeenStore`."""
        with self._lock:
            self._busy.discard(key)


class SqliteSeen:
    """Remembers in a SQLite file, over restarts and for several processes of one machine.

    Args:
        path: of the file, made if need be; not on a network file system.
        lease: seconds after which a notification that is still being dealt with counts as given up: its process has died. Longer
            than any run of the handler, and shorter than the 30 minutes between two repeats.
        clock: source of time.
    """

    def __init__(self, path: str | os.PathLike[str], *, lease: float = 1500, clock: Clock | None = None) -> None:
        self._path = os.fspath(path)
        self._lease_ns = round(lease * 1_000_000_000)
        self._clock = clock or SystemClock()
        with self._writing() as rows:
            rows.execute(
                "CREATE TABLE IF NOT EXISTS seen (key TEXT PRIMARY KEY, done INTEGER NOT NULL, since INTEGER NOT NULL)"
            )

    def claim(self, key: str) -> Claim:
        """See `SeenStore`."""
        now = self._clock.time_ns()
        with self._writing() as rows:
            found: tuple[int, int] | None = rows.execute(
                "SELECT done, since FROM seen WHERE key = ?", (key,)
            ).fetchone()
            if found is not None and found[0]:
                return Claim.DONE
            if found is not None and now - found[1] < self._lease_ns:
                return Claim.BUSY
            rows.execute("INSERT OR REPLACE INTO seen VALUES (?, 0, ?)", (key, now))
            return Claim.NEW

    def finish(self, key: str) -> None:
        """See `SeenStore`."""
        with self._writing() as rows:
            rows.execute("INSERT OR REPLACE INTO seen VALUES (?, 1, ?)", (key, self._clock.time_ns()))

    def release(self, key: str) -> None:
        """See `SeenStore`."""
        with self._writing() as rows:
            rows.execute("DELETE FROM seen WHERE key = ? AND done = 0", (key,))

    @contextmanager
    def _writing(self) -> Generator[sqlite3.Connection, None, None]:
        """A connection of one transaction, which no other process can come between. It is on disk when this is through."""
        with closing(sqlite3.connect(self._path, timeout=_BUSY_TIMEOUT, isolation_level=None)) as rows:
            rows.execute("BEGIN IMMEDIATE")
            try:
                yield rows
            except BaseException:
                rows.execute("ROLLBACK")
                raise
            rows.execute("COMMIT")
