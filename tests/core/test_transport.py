"""The network itself: real sockets on loopback, and bodies that arrive in odd ways."""

from __future__ import annotations

import asyncio
import gc
import gzip
import socket
import ssl
from collections.abc import AsyncIterator, Iterator

import httpx
import pytest
from attrs import evolve

from tests.core.support import CREDENTIALS, EXCHANGE, OVERLAY, Flavour, call, drive, http_answer, ok, tcp_server
from tradespec.core import errors, transport
from tradespec.core.client import AsyncClient, Client
from tradespec.core.clock import ManualClock, SystemClock
from tradespec.core.errors import Outcome
from tradespec.core.operation import Call
from tradespec.core.options import RequestOptions, Timeouts

FLAVOURS: list[Flavour] = ["sync", "async"]
both = pytest.mark.parametrize("flavour", FLAVOURS)
OK = http_answer(b'{"n":1}')


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@both
def test_a_call_over_a_real_connection(flavour: Flavour) -> None:
    with tcp_server(OK) as (origin, seen):
        run = drive(flavour, [], call("unsafe"), transport=None, base_url=origin)
    assert run.response.parsed == {"n": 1}
    head, _, body = seen[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /v1/thing HTTP/1.1\r\n")
    assert b"Content-Length: 7" in head
    assert body == b'{"a":1}'


@both
@pytest.mark.parametrize("target", ["/v1/thing?a=%7e&b='c'&d=%2f", "/v1/a%2Fb?x={|}", "/v1/./a/../b?q=a+b%20c"])
def test_the_target_goes_out_as_it_was_signed(flavour: Flavour, target: str) -> None:
    with tcp_server(OK) as (origin, seen):
        drive(flavour, [], Call(call("read").operation, target), transport=None, base_url=origin)
    assert seen[0].startswith(f"GET {target} HTTP/1.1\r\n".encode())


@both
def test_a_refused_connection_was_not_sent(flavour: Flavour) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    run = drive(flavour, [], call("unsafe"), transport=None, base_url=f"http://127.0.0.1:{port}")
    assert type(run.error) is errors.ConnectFailed
    assert run.error.outcome is Outcome.NOT_SENT
    assert len(run.clock.sleeps) == 2


@both
def test_a_failed_tls_handshake_was_not_sent(flavour: Flavour) -> None:
    with tcp_server(None) as (origin, _):
        run = drive(flavour, [], call("unsafe"), transport=None, base_url=origin.replace("http:", "https:"))
    assert type(run.error) is errors.ConnectFailed
    assert run.error.outcome is Outcome.NOT_SENT


@both
@pytest.mark.parametrize(
    "answer",
    [
        None,
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nBad Header\r\nConnection: close\r\n\r\n",
        b"garbage close\r\n\r\n",
        http_answer(b"not gzip", "Content-Encoding: gzip"),
    ],
    ids=["hang up", "cut off", "bad chunk", "bad header", "garbage", "corrupt gzip"],
)
def test_a_broken_answer_leaves_a_write_unknown_and_sent_once(flavour: Flavour, answer: bytes | None) -> None:
    with tcp_server(answer) as (origin, seen):
        run = drive(flavour, [], call("unsafe"), transport=None, base_url=origin)
    assert type(run.error) is errors.ConnectionLost
    assert run.error.outcome is Outcome.UNKNOWN
    assert len(seen) == 1


@both
def test_compressed_answers_are_read(flavour: Flavour) -> None:
    with tcp_server(http_answer(gzip.compress(b'{"n":5}'), "Content-Encoding: gzip")) as (origin, _):
        run = drive(flavour, [], call("read"), transport=None, base_url=origin)
    assert run.response.content == b'{"n":5}'


@both
@pytest.mark.parametrize("status", [520, 524, 530, 599])
def test_unregistered_statuses_come_through(flavour: Flavour, status: int) -> None:
    with tcp_server(http_answer(b"<html>", "Content-Type: text/html", status=f"{status} ?")) as (origin, _):
        run = drive(flavour, [], call("unsafe"), transport=None, base_url=origin)
    assert type(run.error) is errors.ServerError
    assert (run.error.status, run.error.body) == (status, b"<html>")


@both
@pytest.mark.parametrize(
    "answer",
    [
        http_answer(b"x" * 2000),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7d0\r\n" + b"x" * 2000 + b"\r\n0\r\n\r\n",
        http_answer(gzip.compress(b"x" * 100_000), "Content-Encoding: gzip"),
    ],
    ids=["declared", "chunked", "decompressed"],
)
def test_an_answer_beyond_the_bound_is_not_read(flavour: Flavour, answer: bytes) -> None:
    with tcp_server(answer) as (origin, _):
        run = drive(flavour, [], call("unsafe"), transport=None, base_url=origin, max_response_bytes=1000)
    assert type(run.error) is errors.ResponseTooLarge
    assert run.error.outcome is Outcome.UNKNOWN


class Drip(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body whose every byte takes a second."""

    def __init__(self, clock: ManualClock) -> None:
        self.clock, self.closed = clock, False

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(1000):
            self.clock.advance(1.0)
            yield b" "

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


@both
def test_an_answer_that_drips_in_ends_with_the_total_time(flavour: Flavour) -> None:
    clock = ManualClock()
    body = Drip(clock)
    what = RequestOptions(timeouts=Timeouts(total=5.0))
    run = drive(flavour, [httpx.Response(200, stream=body)], call("unsafe"), what, clock=clock)
    assert type(run.error) is errors.DeadlineExceeded
    assert run.error.outcome is Outcome.UNKNOWN
    assert clock.monotonic() == 6.0
    assert body.closed


@both
def test_silence_ends_with_the_total_time(flavour: Flavour) -> None:
    options = RequestOptions(timeouts=Timeouts(total=0.05))
    with tcp_server(b"") as (origin, seen):
        run = drive(flavour, [], call("unsafe"), options, transport=None, base_url=origin, clock=SystemClock())
    assert type(run.error) is errors.DeadlineExceeded
    assert len(seen) == 1


def test_an_async_call_ends_even_if_its_transport_never_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "BACKSTOP", 0.0)

    class Stuck(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await asyncio.Event().wait()
            raise AssertionError

    options = RequestOptions(timeouts=Timeouts(total=0.02))
    run = drive("async", [], call("unsafe"), options, transport=Stuck(), clock=SystemClock())
    assert type(run.error) is errors.DeadlineExceeded
    assert run.error.outcome is Outcome.UNKNOWN


@both
def test_one_connection_serves_call_after_call(flavour: Flavour) -> None:
    def sync(origin: str) -> None:
        with Client(EXCHANGE, OVERLAY, CREDENTIALS, base_url=origin) as client:
            assert client.warm()
            assert client.execute(call("read")).status == 200

    async def main(origin: str) -> None:
        async with AsyncClient(EXCHANGE, OVERLAY, CREDENTIALS, base_url=origin) as client:
            assert await client.warm()
            assert (await client.execute(call("read"))).status == 200

    head = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
    with tcp_server(head, b'HTTP/1.1 200 OK\r\nContent-Length: 7\r\nConnection: close\r\n\r\n{"n":1}', None) as (
        origin,
        seen,
    ):
        sync(origin) if flavour == "sync" else asyncio.run(main(origin))
    assert [request.split(b" ")[0] for request in seen] == [b"HEAD", b"GET"]
    assert b"x-key" not in seen[0].lower()
    assert seen.connections == 1


@both
def test_warming_tells_when_there_is_no_connection(flavour: Flavour) -> None:
    refuse = httpx.MockTransport(lambda _: (_ for _ in ()).throw(httpx.ConnectError("no")))
    if flavour == "sync":
        assert Client(EXCHANGE, OVERLAY, {}, transport=refuse).warm() is False
    else:
        assert asyncio.run(AsyncClient(EXCHANGE, OVERLAY, {}, transport=refuse).warm()) is False


@both
def test_a_client_of_the_users_own_is_used_without_redirects_and_stays_open(flavour: Flavour) -> None:
    seen: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(307, headers={"location": "https://evil.test/"}) if len(seen) == 1 else ok()

    mock = httpx.MockTransport(handle)
    if flavour == "sync":
        with httpx.Client(transport=mock, follow_redirects=True) as own:
            run = drive(flavour, [], call("unsafe"), transport=None, http_client=own)
            assert not own.is_closed
        closed = drive(flavour, [], call("unsafe"), RequestOptions(retries=0), transport=None, http_client=own)
    else:
        own_async = httpx.AsyncClient(transport=mock, follow_redirects=True)
        run = drive(flavour, [], call("unsafe"), transport=None, http_client=own_async)
        assert not own_async.is_closed
        asyncio.run(own_async.aclose())
        closed = drive(flavour, [], call("unsafe"), RequestOptions(retries=0), transport=None, http_client=own_async)
    assert seen == ["https://api.acme.test/v1/thing"]
    assert (run.error.status, run.error.outcome) == (307, Outcome.UNKNOWN)
    assert closed.error.outcome is Outcome.NOT_SENT


@both
def test_a_proxy_of_the_environment_is_honoured(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    with tcp_server(OK) as (proxy, seen):
        monkeypatch.setenv("http_proxy", proxy)
        options = RequestOptions(retries=0)
        drive(flavour, [], call("read"), options, transport=None, base_url="http://acme.localhost:1")
        assert seen[0].startswith(b"GET http://acme.localhost:1/v1/thing?a=1 HTTP/1.1\r\n")
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        assert drive(flavour, [], call("read"), transport=None, base_url=proxy).response.parsed == {"n": 1}
        assert seen[1].startswith(b"GET /v1/thing")


def test_the_tls_context_verifies_and_is_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    context = transport.tls("https://api.acme.test")
    assert context is transport.tls("https://other.test")
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


def test_an_async_client_in_a_second_event_loop_says_so(caplog: pytest.LogCaptureFixture) -> None:
    with tcp_server(OK) as (origin, _):
        client = AsyncClient(EXCHANGE, OVERLAY, CREDENTIALS, base_url=origin)

        async def first() -> None:
            await client.execute(call("read"))
            await client._open().aclose()

        asyncio.run(first())
        with pytest.raises(errors.ConfigurationError, match="another event loop"):
            asyncio.run(client.execute(call("unsafe")))
    assert caplog.text == ""  # nothing was on its way


def test_a_client_that_nobody_closed_leaves_no_socket_behind() -> None:
    with tcp_server(OK) as (origin, _):
        Client(EXCHANGE, OVERLAY, CREDENTIALS, base_url=origin).execute(call("read"))
        gc.collect()  # an open socket would be a ResourceWarning here, which the test run makes an error


def test_an_idle_connection_is_not_trusted_for_longer_than_the_exchange_says() -> None:
    hasty = evolve(EXCHANGE, keep_alive=0.0)
    answer = http_answer(b'{"n":1}')
    with tcp_server(answer, answer) as (origin, seen), Client(hasty, OVERLAY, CREDENTIALS, base_url=origin) as client:
        client.execute(call("unsafe"))
        client.execute(call("unsafe"))
    assert seen.connections == 2
