"""The keyboard, while something else is on the screen."""

from __future__ import annotations

import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Protocol

__all__ = ["Keys", "keyboard"]

_POLL = 0.05  # seconds, where a key can't be waited for


class Keys(Protocol):
    """What is pressed."""

    def __call__(self, seconds: float) -> str:
        """The next key, "" if none is pressed within so many seconds."""
        ...


@contextmanager
def keyboard() -> Generator[Keys]:
    """Single keys, as they are pressed and without showing them. Without a terminal it only waits."""
    if not sys.stdin.isatty():
        yield _no_key
    elif sys.platform == "win32":
        yield _windows_key
    else:
        import termios
        import tty

        before = termios.tcgetattr(sys.stdin)
        try:
            tty.setcbreak(sys.stdin)  # Ctrl-C stays what it is
            yield _posix_key
        finally:
            termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)


def _no_key(seconds: float) -> str:
    threading.Event().wait(seconds)
    return ""


def _posix_key(seconds: float) -> str:
    import os
    import select

    ready, _, _ = select.select([sys.stdin], [], [], seconds)
    return os.read(sys.stdin.fileno(), 1).decode("ascii", "replace") if ready else ""


if sys.platform == "win32":

    def _windows_key(seconds: float) -> str:
        import msvcrt

        for _ in range(max(1, round(seconds / _POLL))):
            if msvcrt.kbhit():
                return msvcrt.getwch()
            _no_key(_POLL)
        return ""
