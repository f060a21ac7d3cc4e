"""Something that is sent over and over, by the clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta


class Ticking:
    """Acts at even distances of time; what was missed while nobody looked is made up for by one act. For `Exchange.schedule`.

    Args:
        start: now.
        seconds: between two acts, above zero.
        act: what to do.
    """

    def __init__(self, start: datetime, seconds: float, act: Callable[[], None]) -> None:
        self._every = timedelta(seconds=seconds)
        self._act = act
        self._due = start + self._every

    @property
    def next_due(self) -> datetime:
        return self._due

    def catch_up(self, now: datetime) -> None:
        """Skip all but the latest that is due."""
        if self._due <= now:
            self._due += (now - self._due) // self._every * self._every

    def act(self) -> None:
        self._due += self._every
        self._act()
