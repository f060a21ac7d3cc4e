"""What waits for one client, and what goes wrong with it."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from tradespec.emulator.streams.faults import StreamFault, StreamFaults
from tradespec.emulator.streams.hub import Frame

_TURN = 64  # frames after which others have their turn
_log = logging.getLogger("tradespec.emulator")


class Wire(Protocol):
    """A connection, whatever it speaks. Used in the event loop."""

    async def send(self, text: str) -> None:
        """Send a text frame. OSError if the client has gone."""
        ...

    async def stall(self, seconds: float) -> None:
        """Stand still: read nothing, so that nothing is answered either."""
        ...

    def cut(self, *, reset: bool) -> None:
        """End the connection without a closing handshake, in order or by force."""
        ...


@dataclass(frozen=True, slots=True)
class _Stall:
    seconds: float


@dataclass(frozen=True, slots=True)
class _End:
    reset: bool


_Item = str | _Stall | _End


class Outbox:
    """An `Outlet` that never blocks: frames wait here, and the event loop sends them.

    Args:
        wire: where they go.
        faults: what goes wrong.
        longest: how many may wait; with more the connection is cut.
    """

    def __init__(self, wire: Wire, faults: StreamFaults, longest: int) -> None:
        self._wire = wire
        self._faults = faults
        self._longest = longest
        self._loop = asyncio.get_running_loop()
        self._waiting: deque[_Item] = deque()
        self._held: dict[str, str] = {}  # by address: what comes after the next one
        self._wake = asyncio.Event()
        self._is_woken = False
        self._is_over = False

    def send(self, frame: Frame) -> None:
        """Let a frame follow; what goes wrong with it is decided now."""
        if self._is_over:
            return
        for item in self._spoilt(frame):
            if len(self._waiting) >= self._longest:
                _log.warning("a client of a stream left %d frames unread and is cut off", len(self._waiting))
                self._cut(reset=True)
                return
            self._waiting.append(item)
            if isinstance(item, _End):
                self._is_over = True
        if not self._is_woken:
            self._is_woken = True
            self._soon(self._wake.set)

    def cut(self) -> None:
        """End the connection now."""
        if not self._is_over:
            self._cut(reset=False)

    async def drain(self) -> None:
        """Send what waits, until the client has gone."""
        with suppress(OSError):
            while True:
                await self._wake.wait()
                self._wake.clear()
                self._is_woken = False
                await self._send_waiting()

    async def _send_waiting(self) -> None:
        sent = 0
        while (item := self._next()) is not None:
            match item:
                case str(text):
                    await self._wire.send(text)
                case _Stall(seconds):
                    await self._wire.stall(seconds)
                case _End(reset):
                    self._wire.cut(reset=reset)
            sent += 1
            if sent % _TURN == 0:
                await asyncio.sleep(0)

    def _next(self) -> _Item | None:
        try:
            return self._waiting.popleft()
        except IndexError:  # nothing waits, or no longer: another thread may have cut the connection
            return None

    def _spoilt(self, frame: Frame) -> Iterator[_Item]:
        """What goes out for a frame, and for one that was held back for it."""
        fault = self._faults.take(frame.channel, frame.text)
        held = self._held.pop(frame.address, None)
        if fault is not None and fault.kind == "drop":
            yield _End(fault.reset)
            return
        if fault is not None and fault.kind == "reorder":
            self._held[frame.address] = frame.text
        else:
            yield from _sent_for(frame.text, fault)
        if held is not None:
            yield held

    def _cut(self, *, reset: bool) -> None:
        self._is_over = True
        self._waiting.clear()
        self._soon(lambda: self._wire.cut(reset=reset))

    def _soon(self, act: Callable[[], object]) -> None:
        with suppress(RuntimeError):  # the server has ended
            self._loop.call_soon_threadsafe(act)


def _sent_for(text: str, fault: StreamFault | None) -> tuple[_Item, ...]:
    if fault is None:
        return (text,)
    match fault.kind:
        case "garbage":
            return (fault.text,)
        case "duplicate":
            return text, text
        case "stall":
            return _Stall(fault.seconds), text
        case _:
            return (text,)
