"""One conversation with a client, over any transport."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

from tradespec.emulator.messages import Request
from tradespec.emulator.streams.faults import StreamFaults
from tradespec.emulator.streams.hub import StreamHub
from tradespec.emulator.streams.outbox import Outbox, Wire


async def talk(
    hub: StreamHub, faults: StreamFaults, request: Request, wire: Wire, incoming: AsyncIterator[str]
) -> None:
    """Talk until the client has gone.

    Args:
        hub: whose streams.
        faults: what goes wrong on the way to the client.
        request: the handshake's.
        wire: to the client.
        incoming: its text frames; it ends with the connection.
    """
    outbox = Outbox(wire, faults, hub.max_queue)
    session = hub.connect(request, outbox)
    sender = asyncio.create_task(outbox.drain())
    try:
        async for text in incoming:
            hub.receive(session, text)
    finally:
        hub.disconnect(session)
        sender.cancel()
        with suppress(asyncio.CancelledError):
            await sender
