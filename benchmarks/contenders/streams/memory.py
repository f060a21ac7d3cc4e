"""A connection in memory: what the SDK's own part of a stream costs, without sockets."""

from __future__ import annotations

import asyncio
import json
from collections import deque

from benchmarks.frames import FRAMES, PORTIONS


class MemorySocket:
    """A `Socket` of `tradespec.core.streams` that confirms every subscription and gives a frame as often as it is told to.

    Args:
        key: of `FRAMES`.
    """

    def __init__(self, key: str) -> None:
        (self._frame,) = FRAMES[key]
        self._most = PORTIONS[key]
        self._answers: deque[bytes] = deque()
        self._left = 0
        self._wake = asyncio.Event()

    @property
    def pulse(self) -> float:
        """It sends no pings."""
        return 0.0

    async def connect(self, url: str, headers: dict[str, str], ping: float | None) -> MemorySocket:
        """Itself: there is one connection."""
        return self

    async def send(self, text: str) -> None:
        """Confirm what is asked for."""
        asked = json.loads(text)
        answer = {"jsonrpc": "2.0", "id": asked["id"], "result": True} if "id" in asked else asked
        self._answers.append(json.dumps(answer).encode())
        self._wake.set()

    async def receive(self) -> bytes:
        """The next frame."""
        while not self._left:
            if self._answers:
                return self._answers.popleft()
            self._wake.clear()
            await self._wake.wait()
        self._left -= 1
        return self._frame

    async def close(self) -> None:
        """There is nothing to end."""

    def give(self, count: int) -> int:
        """Let frames come; how many they are, `count` at most."""
        self._left = min(count, self._most)
        self._wake.set()
        return self._left
