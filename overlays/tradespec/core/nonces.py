"""Numbers that must grow from call to call of one key (Mt.Gox), also over restarts, threads and processes.

Order of arrival counts, so a number alone is not enough: whoever took one holds the key's turn until its request is through.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Literal, Protocol

from .clock import Clock, SystemClock
from .errors import ConfigurationError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

__all__ = ["FileNonces", "MemoryNonces", "Nonces", "Tonces", "Turn"]

Hold = Literal["answer", "sent"]
"""Until when a turn lasts: the answer has come, or the request's last byte has been written."""

_WIDTH = 20  # digits of the stored number, so that it is replaced in place
_POLLS = (0.0002, 0.005)  # seconds between two looks at a lock: the first, and the longest


class Turn:
    """One number, and the right to be the next with it.

    Args:
        field: name under which it is sent.
        value: the number.
        release: gives the turn to the next one; called once.
        hold: until when it lasts.
    """

    __slots__ = ("_lock", "_release", "field", "hold", "value")

    def __init__(
        self, field: str, value: int, release: Callable[[], None] | None = None, hold: Hold = "answer"
    ) -> None:
        self.field = field
        self.value = value
        self.hold = hold
        self._release = release
        self._lock = threading.Lock()

    def sent(self) -> None:
        """The request is on the wire."""
        if self.hold == "sent":
            self.done()

    def done(self) -> None:
        """The call is over. Calling it again does nothing."""
        with self._lock:
            release, self._release = self._release, None
        if release is not None:
            release()


class Nonces(Protocol):
    """Where numbers come from. One object may serve several keys and clients, from threads and tasks alike."""

    def take(self, key: str, max_wait: float | None) -> Turn | None:
        """Wait for the key's turn.

        Args:
            key: tells keys apart; a digest, not the key.
            max_wait: seconds that the caller can wait; None for no bound.

        Returns:
            The turn; None if it did not come in time.

        Raises:
            ConfigurationError: numbers can't be kept where they are to be kept.
        """
        ...

    async def take_async(self, key: str, max_wait: float | None) -> Turn | None:
        """The same without blocking the event loop."""
        ...


class _Waiting:
    """Looks again and again, ever more rarely, whether it is our turn."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def _try(self, key: str) -> Turn | None:
        raise NotImplementedError

    def take(self, key: str, max_wait: float | None) -> Turn | None:
        """See `Nonces.take`."""
        until = None if max_wait is None else self._clock.monotonic() + max_wait
        pause = _POLLS[0]
        while True:
            turn = self._try(key)
            if turn is not None or (until is not None and self._clock.monotonic() + pause > until):
                return turn
            self._clock.sleep(pause)
            pause = min(pause * 1.5, _POLLS[1])

    async def take_async(self, key: str, max_wait: float | None) -> Turn | None:
        """See `Nonces.take_async`."""
        until = None if max_wait is None else self._clock.monotonic() + max_wait
        pause = _POLLS[0]
        while True:
            turn = self._try(key)
            if turn is not None or (until is not None and self._clock.monotonic() + pause > until):
                return turn
            await self._clock.sleep_async(pause)
            pause = min(pause * 1.5, _POLLS[1])


class FileNonces(_Waiting):
    """Nonces in a file for each key, locked while a call is under way: for all threads and processes of one machine and user.

    A nonce is the time in microseconds, or one more than the last. A process that dies gives its turn back. A network file
    system may not keep locks: give a folder on a local disk.

    Args:
        folder: where the files are; by default `tradespec` in XDG_STATE_HOME, or in ~/.local/state.
        hold: "answer" keeps the turn until the exchange has answered, so that no two requests of the key can overtake each
            other; "sent" lets the next one go as soon as the request is written, which is faster and mostly in order.
        clock: source of time.
    """

    def __init__(
        self, folder: str | os.PathLike[str] | None = None, *, hold: Hold = "answer", clock: Clock | None = None
    ) -> None:
        super().__init__(clock or SystemClock())
        self._folder = Path(folder) if folder is not None else None
        self._hold: Hold = hold

    def __repr__(self) -> str:
        return f"FileNonces({str(self.folder)!r})"

    @property
    def folder(self) -> Path:
        """Where the files are."""
        if self._folder is not None:
            return self._folder
        state = os.environ.get("XDG_STATE_HOME")
        try:
            return (Path(state) if state else Path("~/.local/state").expanduser()) / "tradespec"
        except RuntimeError:
            problem = "there is no home directory to keep nonces in"
        raise ConfigurationError(f"{problem}; give nonces=FileNonces(folder) with a folder of your own, or Tonces()")

    def _try(self, key: str) -> Turn | None:
        path = self.folder / f"{key}.nonce"
        try:
            file = _open(path)
        except OSError as error:
            problem = f"the nonces of this key can't be kept in {path}: {error.strerror}"
        else:
            return self._locked(file, path)
        raise ConfigurationError(f"{problem}; give nonces=FileNonces(folder) with a folder of your own, or Tonces()")

    def _locked(self, file: int, path: Path) -> Turn | None:
        """The turn if the file's lock is free. It is opened anew for each turn, so the lock also parts threads and forks."""
        kept = False
        try:
            if not _lock(file):
                return None
            value = max(_stored(file, path) + 1, self._clock.time_ns() // 1000)
            os.lseek(file, 0, os.SEEK_SET)
            os.write(file, str(value).zfill(_WIDTH).encode())
            kept = True
            return Turn("nonce", value, lambda: os.close(file), self._hold)
        except OSError as error:
            problem = f"the nonces of this key can't be kept in {path}: {error.strerror}"
        finally:
            if not kept:
                os.close(file)
        raise ConfigurationError(f"{problem}; make room, or give nonces=FileNonces(folder) with another folder")


def _open(path: Path) -> int:
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0)
    with contextlib.suppress(FileNotFoundError):
        return os.open(path, flags, 0o600)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    return os.open(path, flags, 0o600)


def _stored(file: int, path: Path) -> int:
    text = os.pread(file, _WIDTH + 1, 0) if hasattr(os, "pread") else os.read(file, _WIDTH + 1)
    if not text:
        return 0
    if len(text) != _WIDTH or not text.isdigit():
        raise ConfigurationError(
            f"{path} does not hold a nonce; if nothing else uses the key right now, remove the file: the next nonce is the time"
        )
    return int(text)


def _lock(file: int) -> bool:
    """Take the file's lock, which ends when the file is closed; False if somebody has it."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


class MemoryNonces(_Waiting):
    """Nonces of this process alone: for tests, and for a key that only one process uses. Nothing is stored.

    Args:
        hold: as for `FileNonces`.
        clock: source of time.
    """

    def __init__(self, *, hold: Hold = "answer", clock: Clock | None = None) -> None:
        super().__init__(clock or SystemClock())
        self._hold: Hold = hold
        self._guard = threading.Lock()
        self._turns: dict[str, threading.Lock] = {}
        self._last: dict[str, int] = {}

    def _try(self, key: str) -> Turn | None:
        with self._guard:
            lock = self._turns.setdefault(key, threading.Lock())
            if not lock.acquire(blocking=False):
                return None
            value = self._last[key] = max(self._last.get(key, 0) + 1, self._clock.time_ns() // 1000)
        return Turn("nonce", value, lock.release, self._hold)


class Tonces:
    """The time in microseconds instead of a nonce: nobody waits for anybody, and the order of arrival does not matter.

    The exchange takes it only within ten seconds of its own clock, and each one once: this machine's clock must be right.

    Args:
        clock: source of time.
    """

    def __init__(self, *, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._guard = threading.Lock()
        self._last = 0

    def take(self, key: str, max_wait: float | None) -> Turn | None:
        """See `Nonces.take`; never waits."""
        with self._guard:
            self._last = max(self._last + 1, self._clock.time_ns() // 1000)
            return Turn("tonce", self._last)

    async def take_async(self, key: str, max_wait: float | None) -> Turn | None:
        """See `Nonces.take_async`."""
        return self.take(key, max_wait)
