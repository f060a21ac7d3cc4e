"""A number in a file that is locked for as long as it is open: over threads, processes and restarts of one machine."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

from .errors import ConfigurationError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

__all__ = ["NumberFile"]

_WIDTH = 20  # digits of the stored number, so that it is replaced in place


class NumberFile:
    """A file that is locked for as long as it is open. It is opened anew for each turn, and closes when it is garbage."""

    __slots__ = ("_file", "_is_locked", "_pid")

    def __init__(self, path: Path) -> None:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        self._pid = os.getpid()
        self._is_locked = False
        try:
            self._file = os.open(path, flags, 0o600)
        except FileNotFoundError:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = os.open(path, flags, 0o600)

    def lock(self) -> bool:
        """Take the lock; False if somebody has it."""
        try:
            if sys.platform == "win32":
                msvcrt.locking(self._file, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except PermissionError:
            if sys.platform == "win32":
                return False
            raise
        self._is_locked = True
        return True

    def is_still(self, path: Path) -> bool:
        """Whether the path leads to this file, and not to another one of its name."""
        try:
            return os.path.samestat(os.fstat(self._file), path.stat())
        except FileNotFoundError:
            return False

    def read(self, path: Path) -> int:
        """The number in it, 0 for none."""
        os.lseek(self._file, 0, os.SEEK_SET)
        text = os.read(self._file, _WIDTH + 1)
        if not text:
            return 0
        if len(text) != _WIDTH or not text.isdigit():
            raise ConfigurationError(
                f"{path} does not hold a nonce; if nothing else uses the key right now, remove the file: the next nonce is the time"
            )
        return int(text)

    def write(self, value: int) -> None:
        """Replace the number, whole."""
        text = str(value).zfill(_WIDTH).encode()
        os.lseek(self._file, 0, os.SEEK_SET)
        if os.write(self._file, text) != len(text):
            os.ftruncate(self._file, 0)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def close(self) -> None:
        """Unlock and close. A forked child only closes: the lock is its parent's."""
        file, self._file = self._file, -1
        if file < 0:
            return
        if self._is_locked and self._pid == os.getpid():
            with contextlib.suppress(OSError):
                if sys.platform == "win32":
                    os.lseek(file, 0, os.SEEK_SET)
                    msvcrt.locking(file, msvcrt.LK_UNLCK, 1)
                else:
                    fcntl.flock(file, fcntl.LOCK_UN)
        os.close(file)

    def __del__(self) -> None:
        with contextlib.suppress(AttributeError, OSError):
            self.close()
