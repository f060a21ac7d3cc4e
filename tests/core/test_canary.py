"""The canary: whatever fails, the key and the secret show up nowhere."""

from __future__ import annotations

import asyncio
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator

import httpx
import pytest

from tests.core.support import (
    CREDENTIALS,
    EXCHANGE,
    KEY,
    OVERLAY,
    SECRET,
    Answer,
    Flavour,
    call,
    drive,
    http_answer,
    page,
    refused,
    tcp_server,
)
from tradespec.core.client import AsyncClient, Client
from tradespec.core.errors import TradespecError
from tradespec.core.options import RequestOptions, Timeouts
from tradespec.core.telemetry import Event

FLAVOURS: list[Flavour] = ["sync", "async"]
both = pytest.mark.parametrize("flavour", FLAVOURS)


class Everything(logging.Handler):
    """Keeps every line of every logger, formatted with its exception."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(logging.Formatter("%(name)s %(message)s"))
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture
def logs(monkeypatch: pytest.MonkeyPatch) -> Iterator[Everything]:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    handler = Everything()
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.removeHandler(handler)
    root.setLevel(level)


def everything_shown(error: BaseException) -> str:
    """What any tool could print of an exception: with the locals of every frame, its context and its pickle."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    texts = ["".join(shown.format()), repr(error), str(error), repr(vars(error)), repr(error.args)]
    if isinstance(error, TradespecError):
        texts.append(pickle.dumps(error).decode("latin-1"))
    return "\n".join(texts)


def assert_silent(*texts: str) -> None:
    for text in texts:
        assert KEY not in text
        assert SECRET not in text


FAULTS: dict[str, Callable[[], Answer]] = {
    "connect": lambda: httpx.ConnectError(f"no route for {KEY}"),
    "write timeout": lambda: httpx.WriteTimeout("slow"),
    "read error": lambda: httpx.ReadError(f"reset {SECRET}"),
    "bug": lambda: RuntimeError(f"bug with {SECRET}"),
    "local": lambda: httpx.LocalProtocolError(f"Illegal header value b'{SECRET}'"),
    "echoed in a message": lambda: refused(401, "-9", f"Key not found: {KEY}"),
    "page": lambda: page(502),
    "breach": lambda: httpx.Response(200, json={"n": KEY}),
}


@both
@pytest.mark.parametrize("fault", FAULTS, ids=list(FAULTS))
def test_no_failure_shows_a_secret(flavour: Flavour, fault: str, logs: Everything) -> None:
    events: list[Event] = []

    def fail(request: httpx.Request) -> httpx.Response:
        answer = FAULTS[fault]()
        if isinstance(answer, Exception):
            raise answer
        return answer

    error = drive(flavour, fail, call("unsafe"), on_event=events.append).error
    error.body = b""  # the body is the exchange's own text, kept as it came
    assert_silent(everything_shown(error), repr(events), *logs.lines)
    assert error.__context__ is None
    assert error.__cause__ is None


SOCKET_FAULTS: dict[str, bytes | None] = {
    "success": http_answer(b'{"n":1}'),
    "hang up": None,
    "garbage": b"garbage close\r\n\r\n",
    "error": http_answer(b'{"code":"-9","message":"no"}', status="400 Bad"),
    "cut off": b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{",
    "corrupt": http_answer(b"not gzip", "Content-Encoding: gzip"),
    "silence": b"",
}


@both
@pytest.mark.parametrize("fault", SOCKET_FAULTS, ids=list(SOCKET_FAULTS))
@pytest.mark.parametrize("through", ["transport", "http_client"])
def test_real_connections_show_no_secret_either(flavour: Flavour, fault: str, through: str, logs: Everything) -> None:
    options = RequestOptions(retries=0, timeouts=Timeouts(read=0.05 if fault == "silence" else 10))
    with tcp_server(SOCKET_FAULTS[fault]) as (origin, seen):
        if through == "transport":
            run = drive(flavour, [], call("unsafe"), options, transport=None, base_url=origin)
        elif flavour == "sync":
            with httpx.Client() as own:
                run = drive(flavour, [], call("unsafe"), options, transport=None, http_client=own, base_url=origin)
        else:
            limits = httpx.Limits(max_keepalive_connections=0)  # so that nothing is left open when its loop ends
            own_async = httpx.AsyncClient(limits=limits)
            run = drive(flavour, [], call("unsafe"), options, transport=None, http_client=own_async, base_url=origin)
        assert seen.some.wait(10)
    assert SECRET.encode() in seen[0]  # it did go out
    assert any(line.startswith("httpcore") for line in logs.lines)
    assert_silent(*logs.lines)
    if isinstance(run.result, TradespecError):
        assert_silent(everything_shown(run.result))
        assert run.result.__context__ is None
    else:
        assert_silent(repr(run.result))


def test_a_cancelled_write_passes_on_with_a_warning_and_without_a_secret(logs: Everything) -> None:
    async def main() -> tuple[asyncio.CancelledError, int]:
        arrived = asyncio.Event()

        async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            arrived.set()
            await reader.read()
            writer.close()

        server = await asyncio.start_server(silent, "127.0.0.1", 0)
        origin = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server, AsyncClient(EXCHANGE, OVERLAY, CREDENTIALS, base_url=origin) as client:
            task = asyncio.create_task(client.execute(call("unsafe")))
            await arrived.wait()
            task.cancel()
            try:
                await task
            except asyncio.CancelledError as error:
                return error, task.cancelling()
        raise AssertionError("the cancellation was swallowed")

    error, cancelling = asyncio.run(main())
    assert cancelling == 1
    assert_silent(everything_shown(error), *logs.lines)
    assert any("do_unsafe was interrupted on its way" in line for line in logs.lines)


def interrupt(request: httpx.Request) -> httpx.Response:
    headers = dict(request.headers)  # a library frame that holds them
    raise KeyboardInterrupt if headers else AssertionError


@pytest.mark.parametrize(("write_class", "warned"), [("unsafe", True), ("idempotent", True), ("read", False)])
def test_ctrl_c_passes_on_and_warns_for_writes(write_class: str, warned: bool, logs: Everything) -> None:
    client = Client(EXCHANGE, OVERLAY, CREDENTIALS, transport=httpx.MockTransport(interrupt))
    with pytest.raises(KeyboardInterrupt) as caught:
        client.execute(call(write_class))  # type: ignore[arg-type]
    assert any("interrupted on its way" in line for line in logs.lines) is warned
    assert_silent(everything_shown(caught.value))


UNUSABLE: dict[str, Callable[[], object]] = {
    "half a pair": lambda: Client(EXCHANGE, OVERLAY, {"api_key": KEY}),
    "line end": lambda: Client(EXCHANGE, OVERLAY, {"api_key": KEY, "api_secret": SECRET + "\n"}),
    "plain http": lambda: Client(EXCHANGE, OVERLAY, CREDENTIALS, base_url="http://api.acme.test"),
    "wrong transport": lambda: Client(EXCHANGE, OVERLAY, CREDENTIALS, transport=object()),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("case", UNUSABLE, ids=list(UNUSABLE))
def test_a_wrong_set_up_shows_no_secret(case: str, logs: Everything) -> None:
    with pytest.raises(TradespecError) as caught:
        UNUSABLE[case]()
    assert_silent(str(caught.value), repr(caught.value), *logs.lines)


def test_a_client_is_not_pickled_with_its_secrets() -> None:
    with pytest.raises(TypeError, match="make one per process"):
        pickle.dumps(Client(EXCHANGE, OVERLAY, CREDENTIALS))
