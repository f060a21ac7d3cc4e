"""An emulator in place of the network, for httpx. Apart from the SDK's transport, the only module that knows httpx."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator

import httpx

from tradespec.core.clock import Clock
from tradespec.emulator.faults import Cut, Data, Fault, Faults, Head, Noise, Step, Wait
from tradespec.emulator.messages import Request, Response

Handle = Callable[[Request], Response]


class EmulatorDefect(BaseException):
    """The emulator failed, for instance by an answer that breaks its own contract; the text and the cause say where.

    It is no `Exception`: a client must not take it for a broken connection, nor try again.
    """


class EmulatorTransport(httpx.BaseTransport):
    """Answers in the calling thread.

    Args:
        handle: what answers.
        faults: what goes wrong: the exceptions are those that httpx raises on a socket, and the waits are the clock's.

    Raises:
        EmulatorDefect: by a request: `handle` raised an exception.
    """

    def __init__(self, handle: Handle, faults: Faults | None = None) -> None:
        self._handle = _loud(handle)
        self._faults = faults

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        emulated = _to_emulator(request, request.read())
        fault = None if self._faults is None else self._faults.take(emulated)
        if self._faults is None or fault is None:
            return _from_emulator(self._handle(emulated))
        steps = _act(_steps(fault, self._handle, emulated), self._faults.clock, request)
        head = next(steps)
        assert isinstance(head, Head)
        return httpx.Response(head.status, headers=list(head.headers), stream=_Body(steps))


class AsyncEmulatorTransport(httpx.AsyncBaseTransport):
    """Answers within the event loop; otherwise as `EmulatorTransport`."""

    def __init__(self, handle: Handle, faults: Faults | None = None) -> None:
        self._handle = _loud(handle)
        self._faults = faults

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        emulated = _to_emulator(request, await request.aread())
        fault = None if self._faults is None else self._faults.take(emulated)
        if self._faults is None or fault is None:
            return _from_emulator(self._handle(emulated))
        steps = _act_async(_steps(fault, self._handle, emulated), self._faults.clock, request)
        head = await anext(steps)
        assert isinstance(head, Head)
        return httpx.Response(head.status, headers=list(head.headers), stream=_AsyncBody(steps))


def _loud(handle: Handle) -> Handle:
    def answer(request: Request) -> Response:
        try:
            return handle(request)
        except Exception as error:
            message = f"{request.method} {request.path}: {type(error).__name__}: {error}"
            raise EmulatorDefect(message) from error

    return answer


class _Body(httpx.SyncByteStream):
    def __init__(self, steps: Iterator[Step]) -> None:
        self._steps = steps

    def __iter__(self) -> Iterator[bytes]:
        return (step.content for step in self._steps if isinstance(step, Data) and step.content)


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, steps: AsyncIterator[Step]) -> None:
        self._steps = steps

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for step in self._steps:
            if isinstance(step, Data) and step.content:
                yield step.content


def _act(steps: Iterator[Step], clock: Clock, request: httpx.Request) -> Iterator[Step]:
    """Do what a fault says as far as it can be done in process, by waiting and raising, and pass on the rest."""
    for step in steps:
        _break(step, request)
        if isinstance(step, Wait):
            patience = _patience(request, step)
            clock.sleep(min(step.seconds, patience))
            if step.seconds > patience:
                raise httpx.ReadTimeout("timed out", request=request)
        else:
            yield step


async def _act_async(steps: Iterator[Step], clock: Clock, request: httpx.Request) -> AsyncIterator[Step]:
    for step in steps:
        _break(step, request)
        if isinstance(step, Wait):
            patience = _patience(request, step)
            await clock.sleep_async(min(step.seconds, patience))
            if step.seconds > patience:
                raise httpx.ReadTimeout("timed out", request=request)
        else:
            yield step


def _break(step: Step, request: httpx.Request) -> None:
    if isinstance(step, Noise):
        raise httpx.RemoteProtocolError("illegal status line", request=request)
    if isinstance(step, Cut) and step.reset:
        raise httpx.ReadError("[Errno 104] Connection reset by peer", request=request)
    if isinstance(step, Cut):
        raise httpx.RemoteProtocolError("the server disconnected before the end of its answer", request=request)


def _patience(request: httpx.Request, step: Wait) -> float:
    """The client's read timeout; without one it waits as long as it takes."""
    limit: float | None = request.extensions.get("timeout", {}).get("read")
    return step.seconds if limit is None else limit


def _steps(fault: Fault, handle: Handle, request: Request) -> Iterator[Step]:
    return fault.steps(lambda: handle(request))


def _to_emulator(request: httpx.Request, body: bytes) -> Request:
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw)
    return Request(request.method.upper(), request.url.raw_path.decode("ascii"), headers, body)


def _from_emulator(response: Response) -> httpx.Response:
    return httpx.Response(response.status, headers=list(response.headers), content=response.body)
