"""Which of the things that could fail do fail: a plan that is worked off in order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

EVERY = "*"
"""In place of a name: everything that has one."""
_LONGEST = 3600

_Fault = TypeVar("_Fault")


@dataclass(slots=True)
class _Entry(Generic[_Fault]):
    fault: _Fault
    name: str
    times: int | None
    after: int


class Plan(Generic[_Fault]):
    """Faults that are still to happen. Not safe to use from several threads."""

    def __init__(self) -> None:
        self._entries: list[_Entry[_Fault]] = []

    def __bool__(self) -> bool:
        return bool(self._entries)

    def add(self, fault: _Fault, name: str, times: int | None, after: int) -> None:
        """Plan a fault for what has that name, `EVERY` for all of it.

        Raises:
            ValueError: a number that makes no sense.
        """
        if (times is not None and times < 1) or after < 0:
            raise ValueError(f"times={times} must be at least 1 (or None), after={after} at least 0")
        self._entries.append(_Entry(fault, name, times, after))

    def clear(self) -> None:
        """Forget all of it."""
        self._entries.clear()

    def take(self, name: str, *, but: str | None = None) -> _Fault | None:
        """The fault that happens to what has that name, the one planned first; None for none. `EVERY` leaves out the name `but`."""
        names = (name,) if name == but else (name, EVERY)
        for entry in self._entries:
            if entry.name not in names:
                continue
            if entry.after == 0:
                self._use(entry)
                return entry.fault
            entry.after -= 1
        return None

    def _use(self, entry: _Entry[_Fault]) -> None:
        if entry.times is not None:
            entry.times -= 1
            if entry.times == 0:
                self._entries.remove(entry)


def check_seconds(name: str, value: float) -> None:
    """Refuse a wait that goes back, or that nobody would wait for. ValueError."""
    if not 0 <= value <= _LONGEST:  # false for NaN, too
        raise ValueError(f"{name}={value} must be from 0 to {_LONGEST} seconds")
