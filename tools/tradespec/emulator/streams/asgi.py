"""Streams over RFC 6455: the WebSocket side of the ASGI application."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from http import HTTPStatus
from typing import Any, Protocol

from tradespec.emulator.messages import Request
from tradespec.emulator.streams.faults import StreamFaults
from tradespec.emulator.streams.hub import StreamHub
from tradespec.emulator.streams.talk import talk

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class Connection(Protocol):
    """What faults do to a connection, behind ASGI's back."""

    def cut(self, *, reset: bool) -> None:
        """End it: in order, after what was sent, or by force."""
        ...

    def pause(self) -> None:
        """Read nothing from it."""
        ...

    def resume(self) -> None:
        """Read on."""
        ...


async def serve(
    hub: StreamHub,
    faults: StreamFaults,
    request: Request,
    connection: Callable[[], Connection],
    receive: Receive,
    send: Send,
) -> None:
    """Answer a handshake, then talk.

    Args:
        hub: whose streams.
        faults: what goes wrong.
        request: the handshake's.
        connection: gets hold of the connection, for faults that break it.
        receive, send: of ASGI.
    """
    await receive()  # websocket.connect
    refused = None
    if request.path.rstrip("/") != hub.path:
        refused = HTTPStatus.NOT_FOUND
    elif not hub.admits(request):
        refused = HTTPStatus.FORBIDDEN
    if refused is not None:
        await send({"type": "websocket.http.response.start", "status": refused.value, "headers": []})
        await send({"type": "websocket.http.response.body", "body": refused.phrase.encode()})
        return
    await send({"type": "websocket.accept"})
    wire = _Wire(connection, receive, send)
    await talk(hub, faults, request, wire, wire.incoming())


class _Wire:
    def __init__(self, connection: Callable[[], Connection], receive: Receive, send: Send) -> None:
        self._connection = connection
        self._receive = receive
        self._send = send
        self._is_stalled = False

    async def send(self, text: str) -> None:
        try:
            await self._send({"type": "websocket.send", "text": text})
        except RuntimeError as error:  # uvicorn has closed the connection, for a frame that breaks the protocol
            raise ConnectionResetError(str(error)) from None

    async def stall(self, seconds: float) -> None:
        connection = self._connection()
        self._is_stalled = True
        connection.pause()
        await asyncio.sleep(seconds)
        self._is_stalled = False
        connection.resume()

    def cut(self, *, reset: bool) -> None:
        self._connection().cut(reset=reset)

    async def incoming(self) -> AsyncIterator[str]:
        """The client's frames. Binary ones are read as text."""
        while True:
            message = await self._receive()
            if message["type"] == "websocket.disconnect":
                return
            if self._is_stalled:  # uvicorn reads on when a message has been taken
                self._connection().pause()
            text: str | None = message.get("text")
            yield message["bytes"].decode("utf-8", "replace") if text is None else text
