"""An exchange made up for the tests of the runtime, and one way to drive it with both clients."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any, Literal, Unpack

import httpx
import msgspec
from attrs import frozen

from tradespec.core.client import AsyncClient, Client
from tradespec.core.clock import Clock, ManualClock
from tradespec.core.credentials import Credentials
from tradespec.core.errors import TradespecError
from tradespec.core.exchange import ErrorRule, Exchange
from tradespec.core.operation import Call, Operation, Result, WireRequest, WriteClass
from tradespec.core.options import RequestOptions, Settings
from tradespec.core.overlay import ErrorReport, Signer
from tradespec.core.response import Response

Flavour = Literal["sync", "async"]
KEY = "canary-key-8d1f60"
SECRET = "canary-secret-77aa41c9"

EXCHANGE = Exchange(
    name="acme",
    title="Acme Exchange",
    environments={"live": "https://api.acme.test", "demo": "https://demo.acme.test"},
    credentials=("api_key", "api_secret"),
    errors=(
        ErrorRule("-1", "OrderRejected", "rejected", match="self trade"),
        ErrorRule("-1", "ExchangeBusy", "unknown"),
        ErrorRule("-2", "InsufficientFunds", "rejected"),
        ErrorRule("-3", "TimestampRefused", "rejected", resend=True),
        ErrorRule("-4", "RateLimited", "rejected", http=(429,)),
        ErrorRule("*", "Maintenance", "rejected", match="maintenance"),
    ),
    secret_headers=("x-key", "x-sign"),
)


class Overlay:
    """Signs with the time, so that two attempts differ; an error is `{"code": ..., "message": ...}`."""

    def signer(self, credentials: Credentials, clock: Clock) -> Signer:
        def sign(request: WireRequest) -> WireRequest:
            proof = f"{credentials['api_secret'].reveal()}-{clock.time_ns()}"
            headers = (*request.headers, ("X-Key", credentials["api_key"].reveal()), ("X-Sign", proof))
            return WireRequest(request.method, request.origin, request.target, headers, request.body)

        return sign

    def read_error(self, status: int, body: bytes) -> ErrorReport | None:
        try:
            found = msgspec.json.decode(body, type=dict[str, Any])
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return None
        if "code" not in found and "message" not in found:
            return None
        return ErrorReport(found.get("code"), found.get("message"))


OVERLAY = Overlay()
CREDENTIALS = {"api_key": KEY, "api_secret": SECRET}


def operation(write_class: WriteClass, *, buckets: tuple[tuple[str, int], ...] = ()) -> Operation[dict[str, int]]:
    """A signed operation of a write class; its success is an object of integers."""
    return Operation(
        exchange="acme",
        id=f"do_{write_class}",
        method="GET" if write_class == "read" else "POST",
        path="/v1/thing",
        write_class=write_class,
        signed=True,
        buckets=buckets,
        result=Result(dict[str, int]),
    )


def call(write_class: WriteClass, **options: Any) -> Call[dict[str, int]]:
    """A ready call: GET with a query for reads, POST with a JSON body for writes."""
    if write_class == "read":
        return Call(operation(write_class, **options), "/v1/thing?a=1")
    return Call(operation(write_class, **options), "/v1/thing", b'{"a":1}', "application/json")


@frozen
class Run:
    """How one call went."""

    result: Response[Any] | TradespecError
    requests: tuple[httpx.Request, ...]
    clock: ManualClock

    @property
    def attempts(self) -> int:
        return len(self.requests)

    @property
    def error(self) -> TradespecError:
        assert isinstance(self.result, TradespecError), self.result
        return self.result

    @property
    def response(self) -> Response[Any]:
        assert isinstance(self.result, Response), repr(self.result)
        return self.result


Answer = httpx.Response | Exception
Handler = Callable[[httpx.Request], httpx.Response]


def drive(
    flavour: Flavour,
    answers: list[Answer] | Handler,
    what: Call[Any],
    options: RequestOptions | None = None,
    **settings: Unpack[Settings],
) -> Run:
    """Do one call with a sync or an async client against scripted answers (the last one repeats)."""
    requests: list[httpx.Request] = []
    clock = ManualClock()
    settings.setdefault("clock", clock)

    def handle(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        if callable(answers):
            return answers(request)
        answer = answers[min(len(requests), len(answers)) - 1]
        if isinstance(answer, Exception):
            raise answer
        return answer

    settings.setdefault("transport", httpx.MockTransport(handle))

    def run_sync() -> Response[Any]:
        with Client(EXCHANGE, OVERLAY, CREDENTIALS, **settings) as client:
            return client.execute(what, options)

    async def run_async() -> Response[Any]:
        async with AsyncClient(EXCHANGE, OVERLAY, CREDENTIALS, **settings) as client:
            return await client.execute(what, options)

    try:
        result: Response[Any] | TradespecError = run_sync() if flavour == "sync" else asyncio.run(run_async())
    except TradespecError as error:
        result = error
    return Run(result, tuple(requests), clock)


def ok(**fields: int) -> httpx.Response:
    return httpx.Response(200, json=fields or {"n": 1})


def refused(status: int, code: str | None, message: str = "no", **headers: str) -> httpx.Response:
    return httpx.Response(status, json={"code": code, "message": message}, headers=headers)


def page(status: int, **headers: str) -> httpx.Response:
    return httpx.Response(status, html="<html>error</html>", headers=headers)


class Seen(list[bytes]):
    """The requests that a server got, and over how many connections. `some` is set with the first."""

    connections = 0

    def __init__(self) -> None:
        super().__init__()
        self.some = threading.Event()

    def note(self, request: bytes) -> None:
        """A request is there."""
        self.append(request)
        self.some.set()


@contextlib.contextmanager
def tcp_server(*answers: bytes | None) -> Iterator[tuple[str, Seen]]:
    """A real server on loopback: reads a request per answer; None hangs up without one. Yields its origin and the requests."""
    seen = Seen()
    script = list(answers)
    listener = socket.create_server(("127.0.0.1", 0))
    open_sockets: list[socket.socket] = []

    def serve(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            while request := _read_request(connection):
                seen.note(request)
                answer = script.pop(0) if len(script) > 1 else script[0]
                if answer is None:
                    return
                connection.sendall(answer)
                if b"close" in answer:
                    return

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                open_sockets.append(connection)
                seen.connections += 1
                threading.Thread(target=serve, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", seen
    finally:
        for one in (listener, *open_sockets):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        thread.join(5)


def http_answer(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def _read_request(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece or piece.startswith(b"\x16"):  # a TLS greeting: hang up
            return b""
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    length = next(
        (int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")), 0
    )
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body
