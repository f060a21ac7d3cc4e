"""An emulator as an ASGI application."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from typing import Protocol

from tradespec.emulator.faults import Cut, Data, End, Faults, Head, Noise, Step, Wait
from tradespec.emulator.messages import Headers, Request, Response
from tradespec.emulator.streams import asgi as streams_asgi
from tradespec.emulator.streams.asgi import Message, Receive, Send
from tradespec.emulator.streams.faults import StreamFaults
from tradespec.emulator.streams.hub import StreamHub

Application = Callable[[Message, Receive, Send], Awaitable[None]]

CONNECTION = "tradespec.connection"
"""Where in a scope's `state` the server puts its `Connection`."""


class Connection(streams_asgi.Connection, Protocol):
    """What faults do to a connection, behind ASGI's back."""

    def write(self, content: bytes) -> None:
        """Send bytes as they are."""
        ...


def application(
    handle: Callable[[Request], Response], faults: Faults | None = None, streams: StreamHub | None = None
) -> Application:
    """The application. An exception of `handle` comes through to the server, which logs it and answers 500.

    Args:
        handle: what answers.
        faults: what goes wrong. Faults that cut connections need a server that puts a `Connection` into the scope.
        streams: what WebSocket clients listen to; None for none.
    """
    stream_faults = StreamFaults(()) if faults is None else faults.streams

    async def app(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket" and streams is not None:
            connection = partial(_connection, scope)
            await streams_asgi.serve(streams, stream_faults, _request(scope, b""), connection, receive, send)
            return
        if scope["type"] != "http":
            raise ValueError(f"only HTTP is served, not {scope['type']}")
        body = await _body(receive)
        if body is None:
            return
        request = _request(scope, body)
        fault = None if faults is None else faults.take(request)
        if fault is None:
            response = handle(request)
            await send(_start(response.status, response.headers))
            await send({"type": "http.response.body", "body": response.body})
        else:
            await _act(fault.steps(lambda: handle(request)), scope, receive, send)

    return app


async def _act(steps: Iterator[Step], scope: Message, receive: Receive, send: Send) -> None:
    """Do what a fault says, until the client has gone."""
    for step in steps:
        match step:
            case Wait(seconds):
                if await _is_gone(receive, seconds):
                    return
            case Head(status, headers):
                await send(_start(status, headers))
            case Data(content):
                await send({"type": "http.response.body", "body": content, "more_body": True})
            case End():
                await send({"type": "http.response.body", "body": b""})
            case Noise(content):
                _connection(scope).write(content)
            case Cut(reset):
                _connection(scope).cut(reset=reset)
                await _is_gone(receive, None)  # returning earlier would look like an unfinished answer


def _connection(scope: Message) -> Connection:
    found: Connection | None = scope.get("state", {}).get(CONNECTION)
    if found is None:
        raise RuntimeError("this server cannot cut connections: serve the emulator by `serve()`")
    return found


async def _is_gone(receive: Receive, seconds: float | None) -> bool:
    """Wait for so long (None: for ever) or until the client has gone."""
    try:
        async with asyncio.timeout(seconds):
            while (await receive())["type"] != "http.disconnect":
                pass
    except TimeoutError:
        return False
    return True


async def _body(receive: Receive) -> bytes | None:
    """The whole body; None where the client has gone."""
    parts: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(parts)


def _request(scope: Message, body: bytes) -> Request:
    raw_path: bytes = scope.get("raw_path") or scope["path"].encode()
    query: bytes = scope["query_string"]
    target = (raw_path + (b"?" + query if query else b"")).decode("latin-1")
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"])
    client = scope.get("client")
    return Request(scope.get("method", "GET").upper(), target, headers, body, client[0] if client else "")


def _start(status: int, headers: Headers) -> Message:
    lines = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]
    return {"type": "http.response.start", "status": status, "headers": lines}
