"""What a fault does to a connection, seen from a bare socket; and that httpx sees the same in process."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable, Iterator
from functools import partial

import httpx
import pytest

from tests.emulator.support import START
from tradespec.core.clock import ManualClock
from tradespec.emulator import BitflyerOptions, Emulator, Server
from tradespec.emulator.faults import Fault

TARGET = "/v1/gethealth"
BODY = b'{"status":"NORMAL"}'
SLOW = 30.0
TIMEOUT = httpx.Timeout(5, read=0.1)

RAISED: list[tuple[Callable[..., Fault], type[httpx.HTTPError]]] = [
    (Fault.drop, httpx.RemoteProtocolError),
    (Fault.reset, httpx.ReadError),
    (Fault.garbage, httpx.RemoteProtocolError),
    (Fault.truncated_body, httpx.RemoteProtocolError),
    (Fault.reset_in_body, httpx.ReadError),
    (partial(Fault.delay, SLOW), httpx.ReadTimeout),
    (partial(Fault.drip, SLOW), httpx.ReadTimeout),
]
ANSWERED: list[Callable[..., Fault]] = [
    Fault.truncated_json,
    Fault.malformed_json,
    Fault.empty,
    Fault.content_type,
    Fault.rate_limited,
    partial(Fault.rate_limited, retry_after=0.5, body=b'{"status":-1}', headers=(("X-RateLimit-Remaining", "0"),)),
    partial(Fault.page, 524),
    partial(Fault.answer, 418, body=b"[]"),
    partial(Fault.redirect, "https://elsewhere.invalid/"),
    partial(Fault.delay, 0.001),
    partial(Fault.drip, 0.001),
]
committed = pytest.mark.parametrize("commit", [False, True], ids=["before commit", "after commit"])


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    options = BitflyerOptions(rate_limits=False)
    with Emulator("bitflyer", clock=ManualClock(START), options=options).serve() as running:
        yield running


@pytest.fixture(autouse=True)
def well_again(server: Server) -> Iterator[None]:
    yield
    server.emulator.faults.clear()


def ask(server: Server, fault: Fault) -> Iterator[bytes]:
    """The pieces that a bare socket receives; the last one is empty if the connection ended in order."""
    server.emulator.faults.add(fault)
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as connection:
        connection.sendall(f"GET {TARGET} HTTP/1.1\r\nHost: emulator\r\n\r\n".encode())
        while True:
            piece = connection.recv(65536)
            yield piece
            if not piece:
                return


def everything(server: Server, fault: Fault) -> bytes:
    return b"".join(ask(server, fault))


def test_a_dropped_connection_ends_in_order_without_a_byte(server: Server) -> None:
    assert everything(server, Fault.drop(commit=True)) == b""


@pytest.mark.parametrize("make", [Fault.reset, Fault.reset_in_body])
def test_a_reset_is_a_reset(server: Server, make: Callable[..., Fault]) -> None:
    with pytest.raises(ConnectionResetError):
        everything(server, make(commit=True))


def test_a_truncated_body_is_shorter_than_its_headers_declare(server: Server) -> None:
    head, _, body = everything(server, Fault.truncated_body(commit=True)).partition(b"\r\n\r\n")
    assert f"content-length: {len(BODY)}".encode() in head.lower()
    assert body == BODY[: len(BODY) // 2]


def test_garbage_is_no_http(server: Server) -> None:
    assert not everything(server, Fault.garbage(commit=True)).startswith(b"HTTP/")


def test_a_cut_connection_is_no_error_of_the_server(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        for make in (Fault.drop, Fault.garbage, Fault.truncated_body):
            everything(server, make(commit=True))
        with pytest.raises(ConnectionResetError):
            everything(server, Fault.reset(commit=True))
    assert caplog.records == []


def test_other_connections_live_on(server: Server) -> None:
    with httpx.Client(base_url=server.base_url) as client:
        assert client.get(TARGET).content == BODY
        everything(server, Fault.drop(commit=True))
        assert client.get(TARGET).content == BODY


def test_a_server_ends_while_an_answer_waits_for_a_client_that_has_gone() -> None:
    with Emulator("bitflyer", clock=ManualClock(START)).serve() as server:
        server.emulator.faults.add(Fault.delay(SLOW, commit=True))
        with httpx.Client(base_url=server.base_url, timeout=TIMEOUT) as client, pytest.raises(httpx.ReadTimeout):
            client.get(TARGET)
        assert httpx.get(server.base_url + TARGET, timeout=30).content == BODY
        assert len(server.emulator.faults.hits) == 1


@committed
@pytest.mark.parametrize(("make", "kind"), RAISED)
def test_both_worlds_raise_alike(
    server: Server, make: Callable[..., Fault], kind: type[httpx.HTTPError], commit: bool
) -> None:
    server.emulator.faults.add(make(commit=commit), times=2)
    with httpx.Client(base_url=server.base_url, timeout=TIMEOUT) as client, pytest.raises(httpx.HTTPError) as outside:
        client.get(TARGET)
    with inside(server) as client, pytest.raises(httpx.HTTPError) as within:
        client.get(TARGET)
    assert type(outside.value) is type(within.value) is kind


@committed
@pytest.mark.parametrize("make", ANSWERED)
def test_both_worlds_answer_alike(server: Server, make: Callable[..., Fault], commit: bool) -> None:
    server.emulator.faults.add(make(commit=commit), times=2)
    with httpx.Client(base_url=server.base_url, timeout=5) as client:
        outside = client.get(TARGET)
    with inside(server) as client:
        within = client.get(TARGET)
    assert (outside.status_code, outside.content) == (within.status_code, within.content)
    assert sorted(outside.headers.multi_items()) == sorted(within.headers.multi_items())


@pytest.mark.anyio
async def test_the_async_transport_waits_by_the_clock(server: Server) -> None:
    clock = server.emulator.clock
    before = clock.monotonic()
    server.emulator.faults.add(Fault.delay(3, commit=True))
    transport = server.emulator.async_transport()
    async with httpx.AsyncClient(transport=transport, base_url="https://emulator.invalid", timeout=None) as client:
        assert (await client.get(TARGET)).content == BODY
    assert clock.monotonic() - before == pytest.approx(3)


def test_a_client_gives_up_by_the_clock_too(server: Server) -> None:
    clock = server.emulator.clock
    before = clock.monotonic()
    server.emulator.faults.add(Fault.delay(SLOW, commit=True))
    with inside(server) as client, pytest.raises(httpx.ReadTimeout):
        client.get(TARGET)
    assert clock.monotonic() - before == pytest.approx(TIMEOUT.read)


def inside(server: Server) -> httpx.Client:
    return httpx.Client(transport=server.emulator.transport(), base_url="https://emulator.invalid", timeout=TIMEOUT)
