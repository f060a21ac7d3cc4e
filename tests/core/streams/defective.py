"""A connection of a user's own that does not work."""

from __future__ import annotations

import asyncio

from tradespec.core.streams.sockets import Socket


class Defective:
    """It fails on sending, and nothing ever comes."""

    async def __call__(self, url: str, headers: dict[str, str], ping: float | None) -> Socket:
        return self

    async def send(self, text: str) -> None:
        raise RuntimeError("a defect")

    async def receive(self) -> bytes:
        never: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        return await never

    async def close(self) -> None:
        pass
