"""An emulator in place of the network, for httpx. Apart from the SDK's transport, the only module that knows httpx."""

from __future__ import annotations

from collections.abc import Callable

import httpx

from tradespec.emulator.messages import Request, Response

Handle = Callable[[Request], Response]


class EmulatorTransport(httpx.BaseTransport):
    """Answers in the calling thread. An exception of the emulator comes through to the caller."""

    def __init__(self, handle: Handle) -> None:
        self._handle = handle

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return _from_emulator(self._handle(_to_emulator(request, request.read())))


class AsyncEmulatorTransport(httpx.AsyncBaseTransport):
    """Answers within the event loop. An exception of the emulator comes through to the caller."""

    def __init__(self, handle: Handle) -> None:
        self._handle = handle

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return _from_emulator(self._handle(_to_emulator(request, await request.aread())))


def _to_emulator(request: httpx.Request, body: bytes) -> Request:
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw)
    return Request(request.method.upper(), request.url.raw_path.decode("ascii"), headers, body)


def _from_emulator(response: Response) -> httpx.Response:
    return httpx.Response(response.status, headers=list(response.headers), content=response.body)
