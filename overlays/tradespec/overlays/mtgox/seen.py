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
from tradespec.core.errors import ParameterError

__all__ = ["Claim", "MemorySeen", "SeenStore", "SqliteSeen"]

_BUSY_TIMEOUT = 10.0  # seconds to wait for another process that is writing
_SECOND = 1_000_000_000  # nanoseconds


class Claim(Enum):
    """What a store answers to who wants to deal with a notification."""

    NEW = "new"
    BUSY = "busy"
    DONE = "done"


class SeenStore(Protocol):
    """Remembers notifications by their `repeat_key`. Called from any thread; whoever gets NEW calls `finish` or `release` later."""

    def claim(self, key: str, token: str) -> Claim:
        """NEW: it is yours, deal with it. BUSY: somebody is at it. DONE: it was dealt with.

        Args:
            key: which notification.
            token: text that nobody else claims with, by which `release` knows the claim as yours.
        """
        ...

    def finish(self, key: str) -> None:
        """It was dealt with: from now on it is DONE. True even if the claim was taken for given up, and is another's meanwhile."""
        ...

    def release(self, key: str, token: str) -> None:
        """It was not dealt with: the next one gets NEW. Without effect on what is DONE, and on a claim with another token."""
        ...


class MemorySeen:
    """Remembers until the program ends.

    Args:
        size: how many it remembers; beyond that it forgets the oldest.
    """

    def __init__(self, size: int = 100_000) -> None:
        self._size = size
        self._lock = threading.Lock()
        self._busy: dict[str, str] = {}  # the token of each claim
        self._done: dict[str, None] = {}  # in order of their finishing

    def claim(self, key: str, token: str) -> Claim:
        """See `SeenStore`."""
        with self._lock:
            if key in self._done:
                return Claim.DONE
            if key in self._busy:
                return Claim.BUSY
            self._busy[key] = token
            return Claim.NEW

    def finish(self, key: str) -> None:
        """See `SeenStore`."""
        with self._lock:
            self._busy.pop(key, None)
            self._done[key] = None
            if len(self._done) > self._size:
                del self._done[next(iter(self._done))]

    def release(self, key: str, token: str) -> None:
        """See `SeenStore`."""
        with self._lock:
            if self._busy.get(key) == token:
                del self._busy[key]


class SqliteSeen:
    """Remembers in a SQLite file, over restarts and for several processes of one machine, until `prune` is called.

    Args:
        path: of the file, made if need be; not on a network file system.
        lease: seconds after which a notification that is still being dealt with counts as given up: its process has died. Longer
            than any run of the handler, and shorter than the 30 minutes between two repeats.
        clock: source of time. What was claimed while it was ahead by more than the lease counts as given up, too.
    """

    def __init__(self, path: str | os.PathLike[str], *, lease: float = 1500, clock: Clock | None = None) -> None:
        self._path = os.fspath(path)
        self._lease_ns = round(lease * _SECOND)
        self._clock = clock or SystemClock()
        with self._writing() as rows:
            rows.execute(
                "CREATE TABLE IF NOT EXISTS seen"
                " (key TEXT PRIMARY KEY, done INTEGER NOT NULL, since INTEGER NOT NULL, token TEXT NOT NULL)"
            )

    def claim(self, key: str, token: str) -> Claim:
        """See `SeenStore`."""
        with self._writing() as rows:
            now = self._clock.time_ns()
            found: tuple[int, int] | None = rows.execute(
                "SELECT done, since FROM seen WHERE key = ?", (key,)
            ).fetchone()
            if found is not None and found[0]:
                return Claim.DONE
            # A clock that is set back a little must not let a second handler run beside the first.
            if found is not None and abs(now - found[1]) < self._lease_ns:
                return Claim.BUSY
            rows.execute("INSERT OR REPLACE INTO seen VALUES (?, 0, ?, ?)", (key, now, token))
            return Claim.NEW

    def finish(self, key: str) -> None:
        """See `SeenStore`."""
        with self._writing() as rows:
            rows.execute("INSERT OR REPLACE INTO seen VALUES (?, 1, ?, '')", (key, self._clock.time_ns()))

    def release(self, key: str, token: str) -> None:
        """See `SeenStore`."""
        with self._writing() as rows:
            rows.execute("DELETE FROM seen WHERE key = ? AND token = ? AND done = 0", (key, token))

    def prune(self, older_than: float) -> int:
        """Forget what was dealt with, or given up, so long ago. Should Mt.Gox still repeat it, it is dealt with once more.

        Args:
            older_than: seconds, not less than the lease.

        Returns:
            How many were forgotten. The file keeps its size; the room is used again.

        Raises:
            ParameterError: `older_than` is less than the lease.
        """
        age = round(older_than * _SECOND)
        if age < self._lease_ns:
            raise ParameterError(
                f"older_than={older_than} is less than the lease: a handler may still run", exchange="mtgox"
            )
        with self._writing() as rows:
            return rows.execute("DELETE FROM seen WHERE since <= ?", (self._clock.time_ns() - age,)).rowcount

    @contextmanager
    def _writing(self) -> Generator[sqlite3.Connection, None, None]:
        """A connection of one transaction, which no other process can come between. It is on disk when this is through."""
        with closing(sqlite3.connect(self._path, timeout=_BUSY_TIMEOUT, isolation_level=None)) as rows:
            rows.execute("BEGIN IMMEDIATE")
            try:
                yield rows
            except BaseException:
                if rows.in_transaction:  # a full disk makes SQLite roll back by itself
                    rows.execute("ROLLBACK")
                raise
            rows.execute("COMMIT")
