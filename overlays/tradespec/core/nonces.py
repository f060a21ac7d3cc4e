"""Numbers that must grow from call to call of one key (Mt.Gox), also over restarts, threads and processes.

Order of arrival counts, so a number alone is not enough: whoever took one holds the key's turn until its request is through.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Literal, Protocol

from .clock import Clock, SystemClock
from .errors import ConfigurationError
from .lines import Line, Place
from .numberfile import NumberFile

__all__ = ["FileNonces", "MemoryNonces", "Nonces", "Tonces", "Turn"]

Hold = Literal["answer", "sent"]
"""Until when a turn lasts: the answer has come, or the request's last byte has been written."""

_POLLS = (0.0002, 0.003)  # seconds between two looks at a lock: the first, and the longest


class Turn:
    """One number, and the right to be the next with it. Who forgets to give it back gives it back when it is garbage.

    Args:
        field: name under which it is sent.
        value: the number.
        release: gives the turn to the next one; it may be called again.
        hold: until when it lasts.
    """

    __slots__ = ("__weakref__", "_release", "field", "hold", "value")

    def __init__(self, field: str, value: int, release: Callable[[], None], hold: Hold = "answer") -> None:
        self._release = release
        self.field = field
        self.value = value
        self.hold = hold

    def sent(self) -> None:
        """The request is on the wire."""
        if self.hold == "sent":
            self._release()

    def done(self) -> None:
        """The call is over. Calling it again does nothing."""
        self._release()

    def __del__(self) -> None:  # an interrupt may come anywhere, and must not keep the key for ever
        with contextlib.suppress(AttributeError):
            self._release()


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


_lines: dict[tuple[str, str], Line] = {}
_lines_guard = threading.Lock()


def _line(place: str, key: str) -> Line:
    with _lines_guard:
        return _lines.setdefault((place, key), Line())


def _forget() -> None:
    """In a forked child nobody of the parent's threads goes on."""
    global _lines_guard, _tonces_guard
    _lines.clear()
    _lines_guard = threading.Lock()
    _tonces_guard = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)


class _Waiting:
    """Waits in line, and then looks again and again whether the turn is free."""

    def __init__(self, clock: Clock, hold: Hold) -> None:
        if hold not in ("answer", "sent"):
            raise ConfigurationError(f"hold takes 'answer' or 'sent', not {hold!r}")
        self._clock = clock
        self._hold: Hold = hold

    def _where(self) -> str:
        """What tells this source of numbers from others in the process."""
        return f"{id(self)}"

    def _try(self, key: str, leave: Callable[[], None]) -> Turn | None:
        """The turn, if no other process has it; it calls `leave` when it is over."""
        raise NotImplementedError

    def take(self, key: str, max_wait: float | None) -> Turn | None:
        """See `Nonces.take`."""
        first = threading.Event()
        place = Place(_line(self._where(), key), first.set)
        turn: Turn | None = None
        try:
            until = None if max_wait is None else self._clock.monotonic() + max_wait
            if not first.wait(max_wait):
                return None
            pause = _POLLS[0]
            while True:
                turn = self._try(key, place.leave)
                if turn is not None or (until is not None and self._clock.monotonic() + pause > until):
                    return turn
                self._clock.sleep(pause)
                pause = min(pause * 1.5, _POLLS[1])
        finally:
            if turn is None:
                place.leave()

    async def take_async(self, key: str, max_wait: float | None) -> Turn | None:
        """See `Nonces.take_async`."""
        import asyncio  # not before somebody runs it

        first, loop = asyncio.Event(), asyncio.get_running_loop()

        def wake() -> None:
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
                loop.call_soon_threadsafe(first.set)

        place = Place(_line(self._where(), key), wake)
        turn: Turn | None = None
        try:
            until = None if max_wait is None else self._clock.monotonic() + max_wait
            try:
                async with asyncio.timeout(max_wait):
                    await first.wait()
            except TimeoutError:
                return None
            pause = _POLLS[0]
            while True:
                turn = self._try(key, place.leave)
                if turn is not None or (until is not None and self._clock.monotonic() + pause > until):
                    return turn
                await self._clock.sleep_async(pause)
                pause = min(pause * 1.5, _POLLS[1])
        finally:
            if turn is None:
                place.leave()


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
        super().__init__(clock or SystemClock(), hold)
        self._folder = Path(folder) if folder is not None else None

    def __repr__(self) -> str:
        return f"FileNonces({str(self.folder)!r})"

    @property
    def folder(self) -> Path:
        """Where the files are."""
        if self._folder is not None:
            return self._folder
        state = os.environ.get("XDG_STATE_HOME")
        try:
            is_usable = (
                state is not None and Path(state).is_absolute()
            )  # others are to be ignored, says its specification
            return (Path(state or "") if is_usable else Path("~/.local/state").expanduser()) / "tradespec"
        except RuntimeError:
            problem = "there is no home directory to keep nonces in"
        raise ConfigurationError(f"{problem}; give nonces=FileNonces(folder) with a folder of your own, or Tonces()")

    def _where(self) -> str:
        return str(self.folder.absolute())

    def _try(self, key: str, leave: Callable[[], None]) -> Turn | None:
        path = self.folder / f"{key}.nonce"
        try:
            file = NumberFile(path)
            try:
                turn = self._locked(file, path, leave)
            except BaseException:
                file.close()
                raise
            if turn is None:
                file.close()
            return turn
        except OSError as error:
            problem = f"the nonces of this key can't be kept in {path}: {error.strerror or error}"
        advice = "give nonces=FileNonces(folder) with a folder of your own on a local disk, or Tonces()"
        raise ConfigurationError(f"{problem}; mend that, or {advice}")

    def _locked(self, file: NumberFile, path: Path, leave: Callable[[], None]) -> Turn | None:
        """The turn if the file's lock is free, and it is still the file of that name: somebody may have removed it."""
        if not file.lock() or not file.is_still(path):
            return None
        name = str(path.absolute())
        value = max(file.read(path) + 1, _last.get(name, 0) + 1, self._clock.time_ns() // 1000)
        file.write(value)
        _last[name] = value

        def release() -> None:
            file.close()
            leave()

        return Turn("nonce", value, release, self._hold)


_last: dict[str, int] = {}
"""The last number of each file in this process: it falls for nobody, even if a file is removed meanwhile."""


class MemoryNonces(_Waiting):
    """Nonces of this process alone: for tests, and for a key that only one process uses. Nothing is stored.

    Args:
        hold: as for `FileNonces`.
        clock: source of time.
    """

    def __init__(self, *, hold: Hold = "answer", clock: Clock | None = None) -> None:
        super().__init__(clock or SystemClock(), hold)
        self._last: dict[str, int] = {}

    def _try(self, key: str, leave: Callable[[], None]) -> Turn | None:
        value = self._last[key] = max(self._last.get(key, 0) + 1, self._clock.time_ns() // 1000)
        return Turn("nonce", value, leave, self._hold)


_tonces: dict[str, int] = {}
_tonces_guard = threading.Lock()


class Tonces:
    """The time in microseconds instead of a nonce: nobody waits for anybody, and the order of arrival does not matter.

    The exchange takes it only within ten seconds of its own clock, and each one once: this machine's clock must be right. Within a
    process none is given twice; two processes would have to hit the same microsecond.

    Args:
        clock: source of time.
    """

    def __init__(self, *, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()

    def take(self, key: str, max_wait: float | None) -> Turn | None:
        """See `Nonces.take`; never waits."""
        now = self._clock.time_ns() // 1000
        with _tonces_guard:
            last = _tonces.get(key, 0)
            # A clock of a test may stand years away from that of another: only near the last one there is anything to avoid.
            value = _tonces[key] = last + 1 if now <= last < now + 1_000_000 else now
        return Turn("tonce", value, _nothing)

    async def take_async(self, key: str, max_wait: float | None) -> Turn | None:
        """See `Nonces.take_async`."""
        return self.take(key, max_wait)


def _nothing() -> None:
    """Nobody waits for a tonce."""
