"""Messages of streams that get lost, late, doubled, out of order or spoilt on their way to one client.

emulator.faults.add(Fault.stream_drop(), operation="board", after=10)
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Literal

from tradespec.emulator.fault_plan import EVERY, Plan, check_seconds

CONNECTION = "connection"
"""The channel of requests and their answers. `EVERY` leaves it out."""
_GARBAGE = '{"channel":,, "message": [1, 2'

Kind = Literal["drop", "stall", "duplicate", "reorder", "garbage"]


@dataclass(frozen=True, slots=True, eq=False)
class StreamFault:
    """What happens to one message. Made by the methods of `Fault` whose names begin with `stream_`.

    Attributes:
        kind: what.
        seconds: for how long a stalled connection stands still.
        text: what comes in place of a spoilt message.
        reset: whether a connection ends by force.
    """

    kind: Kind
    seconds: float = 0
    text: str = field(default="", repr=False)
    reset: bool = False

    @property
    def name(self) -> str:
        """The method that makes it."""
        return f"stream_{self.kind}"


class StreamFaultMakers:
    """What `Fault` can do to streams."""

    __slots__ = ()

    @staticmethod
    def stream_drop(*, reset: bool = False) -> StreamFault:
        """The connection ends in place of the message, without a word; with `reset`, by force (TCP RST)."""
        return StreamFault("drop", reset=reset)

    @staticmethod
    def stream_stall(seconds: float) -> StreamFault:
        """The connection stands still for so many real seconds, pongs too; then the message goes out, and all that waited behind it."""
        check_seconds("seconds", seconds)
        return StreamFault("stall", seconds=seconds)

    @staticmethod
    def stream_duplicate() -> StreamFault:
        """The message comes twice."""
        return StreamFault("duplicate")

    @staticmethod
    def stream_reorder() -> StreamFault:
        """The message comes after the next one of its channel."""
        return StreamFault("reorder")

    @staticmethod
    def stream_garbage(text: str = _GARBAGE) -> StreamFault:
        """This text comes in place of the message."""
        return StreamFault("garbage", text=text)


@dataclass(frozen=True, slots=True)
class StreamHit:
    """A fault that happened: to which channel, to which message."""

    operation: str
    fault: StreamFault
    text: str = field(repr=False)


class StreamFaults:
    """The plan for the streams of one emulator, and the record of what it did. Safe to use from several threads.

    Args:
        channels: by their names in the contract; none for an exchange that does not stream.
    """

    def __init__(self, channels: tuple[str, ...]) -> None:
        self._channels = channels
        self._lock = threading.Lock()
        self._plan: Plan[StreamFault] = Plan()
        self._hits: list[StreamHit] = []

    @property
    def hits(self) -> tuple[StreamHit, ...]:
        """What happened so far, in order."""
        with self._lock:
            return tuple(self._hits)

    def add(self, fault: StreamFault, channel: str, times: int | None, after: int) -> None:
        """Plan a fault; see `Faults.add`. ValueError: there is no such channel, or a number makes no sense."""
        if not self._channels:
            raise ValueError("this exchange has no streams here")
        if channel != EVERY and channel not in self._channels:
            near = get_close_matches(channel, self._channels, n=1)
            raise ValueError(f"there is no channel {channel!r}{f'; {near[0]!r}?' if near else ''}")
        with self._lock:
            self._plan.add(fault, channel, times, after)

    def clear(self) -> None:
        """Forget the plan and the record."""
        with self._lock:
            self._plan.clear()
            self._hits.clear()

    def take(self, channel: str, text: str) -> StreamFault | None:
        """The fault that is to happen to a message, which is recorded; None for none."""
        if not self._plan:
            return None
        with self._lock:
            fault = self._plan.take(channel, but=CONNECTION)
            if fault is not None:
                self._hits.append(StreamHit(channel, fault, text))
            return fault
