"""The WebSocket protocol of 2011: the draft's own example, frames in any pieces, and the server that speaks it."""

from __future__ import annotations

import itertools
import json
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from urllib.parse import urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.sync.client import connect

from tests.emulator.mtgox.support import START, Caller
from tests.emulator.streams.mtgox_support import TRADES, USD_DEPTH, USD_TICKER
from tests.emulator.streams.support import read
from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, Server
from tradespec.emulator.faults import Fault
from tradespec.emulator.streams.draft00 import (
    CLOSE,
    BadFrame,
    BadHandshake,
    FrameReader,
    challenge_answer,
    handshake_answer,
    key_number,
    text_frame,
)

KEY1, KEY2, KEY3, PROOF = "4 @1  46546xW%0l 1 5", "12998 5 Y3 1  .P00", b"^n:ds[4U", b"8jKS'y:G*Co,Wxa-"


def test_the_drafts_example_is_answered_as_the_draft_says() -> None:
    assert (key_number(KEY1), key_number(KEY2)) == (829309203, 259970620)
    assert challenge_answer(KEY1, KEY2, KEY3) == PROOF
    headers = {
        "host": "example.com",
        "upgrade": "WebSocket",
        "origin": "http://example.com",
        "sec-websocket-key1": KEY1,
        "sec-websocket-key2": KEY2,
        "sec-websocket-protocol": "sample",
    }
    head, proof = handshake_answer("/demo", headers, KEY3).split(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    assert first == "HTTP/1.1 101 WebSocket Protocol Handshake"
    assert set(lines) == {
        "Upgrade: WebSocket",
        "Connection: Upgrade",
        "Sec-WebSocket-Origin: http://example.com",
        "Sec-WebSocket-Location: ws://example.com/demo",
        "Sec-WebSocket-Protocol: sample",
    }
    assert proof == PROOF


@pytest.mark.parametrize("key", ["", "12345", "  ", "1 2 3", "99999999999 9", "1" * 30 + " "])
def test_what_is_no_key_is_refused(key: str) -> None:
    with pytest.raises(BadHandshake):
        key_number(key)


@given(texts=st.lists(st.text()), cuts=st.lists(st.integers(0, 200)), goodbye=st.booleans())
def test_frames_are_read_in_any_pieces(texts: list[str], cuts: list[int], goodbye: bool) -> None:
    skipped = b"\x85\x03abc" + b"\x01other\xff"
    content = b"".join(text_frame(text) + skipped for text in texts) + (CLOSE + b"\x00late\xff" if goodbye else b"")
    places = [0, *sorted(min(cut, len(content)) for cut in cuts), len(content)]
    reader = FrameReader()
    found = [text for start, end in itertools.pairwise(places) for text in reader.feed(content[start:end])]
    assert (found, reader.is_closed) == (texts, goodbye)


@given(st.binary())
def test_no_bytes_break_the_reader(content: bytes) -> None:
    reader = FrameReader()
    try:
        reader.feed(content)
    except BadFrame:
        assert len(content) > 4


@pytest.mark.parametrize("content", [b"\x00" + b"x" * (1 << 21), b"\x80\xff\xff\xff\xff\x7f"])
def test_a_frame_without_end_is_refused(content: bytes) -> None:
    with pytest.raises(BadFrame):
        FrameReader().feed(content)


# On a socket


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Emulator("mtgox", clock=ManualClock(START)).serve() as running:
        yield running


@pytest.fixture(scope="module")
def caller(server: Server) -> Caller:
    return Caller(server.emulator, server.key, server.secret)


@pytest.fixture(autouse=True)
def well_again(server: Server) -> Iterator[None]:
    yield
    server.emulator.faults.clear()


def draft_address(server: Server) -> tuple[str, int]:
    address = urlsplit(server.draft_url)
    return address.hostname or "", address.port or 0


class Client:
    """A client of 2011."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self._frames = FrameReader()
        self._texts: list[str] = []

    @property
    def is_closed(self) -> bool:
        """Whether the server said goodbye."""
        return self._frames.is_closed

    def send(self, text: str) -> None:
        self.connection.sendall(text_frame(text))

    def recv(self) -> str | None:
        """The next text; None after a goodbye, or if the connection has ended."""
        while not self._texts and not self._frames.is_closed:
            content = self.connection.recv(65536)
            if not content:
                return None
            self._texts += self._frames.feed(content)
        return self._texts.pop(0) if self._texts else None


def shake_hands(server: Server, connection: socket.socket, target: str, *more: str) -> bytes:
    """The answer to a handshake, up to the proof."""
    lines = [f"GET {target} HTTP/1.1", "Host: websocket.mtgox.com", "Upgrade: WebSocket", "Connection: Upgrade", *more]
    connection.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + KEY3)
    answer = b""
    while b"\r\n\r\n" not in answer:
        piece = connection.recv(1)
        if not piece:
            break
        answer += piece
    return answer


@contextmanager
def speaking_draft00(server: Server, query: str = "") -> Iterator[Client]:
    with socket.create_connection(draft_address(server), 5) as connection:
        keys = (f"Sec-WebSocket-Key1: {KEY1}", f"Sec-WebSocket-Key2: {KEY2}", "Origin: http://mtgox.com")
        answer = shake_hands(server, connection, f"/mtgox{query}", *keys)
        assert answer.startswith(b"HTTP/1.1 101 ")
        assert b"Sec-WebSocket-Location: ws://websocket.mtgox.com/mtgox" in answer
        assert connection.recv(16, socket.MSG_WAITALL) == PROOF
        yield Client(connection)


def heard(client: Client, count: int) -> list[dict[str, object]]:
    return [read(client.recv() or "") for _ in range(count)]


def test_both_protocols_carry_the_same(server: Server, caller: Caller) -> None:
    query = "?Channel=depth.BTCUSD"
    with (
        speaking_draft00(server, query) as old,
        connect(f"{server.stream_url}{query}", compression=None, ping_interval=None) as new,
    ):
        assert heard(old, 2) == [read(new.recv(timeout=5)) for _ in range(2)]
        caller.order("bid", "0.5", "100.5")
        (told,) = heard(old, 1)
        assert told == read(new.recv(timeout=5))
        assert (told["channel"], told["private"]) == (USD_DEPTH, "depth")


def test_a_client_of_2011_talks_like_any_other(server: Server) -> None:
    with speaking_draft00(server) as client:
        _, *started = heard(client, 4)
        assert [each["channel"] for each in started] == [TRADES, USD_TICKER, USD_DEPTH]
        client.send(json.dumps({"op": "unsubscribe", "channel": USD_TICKER}))
        assert heard(client, 1) == [{"op": "unsubscribe", "channel": USD_TICKER}]


def test_a_goodbye_is_returned(server: Server) -> None:
    with speaking_draft00(server) as client:
        heard(client, 4)
        client.connection.sendall(CLOSE)
        assert client.recv() is None
        assert client.is_closed


def test_a_frame_without_end_ends_the_connection_only(server: Server) -> None:
    with speaking_draft00(server) as client:
        heard(client, 4)
        client.connection.sendall(b"\x80\xff\xff\xff\xff\x7f")
        assert client.recv() is None
    with speaking_draft00(server) as client:
        assert len(heard(client, 4)) == 4


def test_faults_happen_here_too(server: Server, caller: Caller) -> None:
    for fault in (Fault.stream_garbage("?"), Fault.stream_stall(0.05), Fault.stream_drop()):
        server.emulator.faults.add(fault, operation="depth")
    with speaking_draft00(server, "?Channel=depth.BTCUSD") as client:
        heard(client, 2)
        for _ in range(3):
            caller.order("bid", "0.01", "100.5")
        assert client.recv() == "?"
        assert heard(client, 1)[0]["private"] == "depth"
        assert client.recv() is None


def test_a_drop_by_force_and_a_cut_reach_clients_of_2011(server: Server, caller: Caller) -> None:
    server.emulator.faults.add(Fault.stream_drop(reset=True), operation="depth")
    with speaking_draft00(server, "?Channel=depth.BTCUSD") as client:
        heard(client, 2)
        caller.order("bid", "0.01", "100.5")
        with pytest.raises(ConnectionResetError):
            client.recv()
    with speaking_draft00(server, "?Channel=depth.BTCUSD") as client:
        heard(client, 2)
        assert server.emulator.control.drop_streams() == 1
        assert client.recv() is None


@pytest.mark.parametrize(
    ("target", "headers", "status"),
    [
        ("/nowhere", (f"Sec-WebSocket-Key1: {KEY1}", f"Sec-WebSocket-Key2: {KEY2}"), b"404"),
        ("/mtgox", (f"Sec-WebSocket-Key1: {KEY1}",), b"400"),
        ("/mtgox", ("Sec-WebSocket-Key1: 12345", f"Sec-WebSocket-Key2: {KEY2}"), b"400"),
        ("/mtgox", ("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version: 13"), b"400"),
    ],
)
def test_a_handshake_that_is_none_is_refused(
    server: Server, target: str, headers: tuple[str, ...], status: bytes
) -> None:
    with socket.create_connection(draft_address(server), 5) as connection:
        assert shake_hands(server, connection, target, *headers).split()[1] == status


def test_what_is_no_http_at_all_ends_the_connection_only(server: Server) -> None:
    for noise in (b"\r\n\r\n", b"\x16\x03\x01\r\n\r\n", b"x" * 200_000):
        with socket.create_connection(draft_address(server), 5) as connection:
            try:
                connection.sendall(noise)
                while connection.recv(4096):
                    pass
            except ConnectionError:
                pass
    assert httpx.get(f"{server.base_url}/api/1/generic/order/lag", headers={"User-Agent": "t"}).status_code == 200


def test_a_server_that_ends_says_goodbye() -> None:
    with ExitStack() as both:
        with Emulator("mtgox", clock=ManualClock(START)).serve() as server:
            client = both.enter_context(speaking_draft00(server))
            heard(client, 4)
        assert client.recv() is None
        assert client.is_closed


def test_only_an_exchange_that_spoke_it_has_an_address_for_it() -> None:
    with (
        Emulator("bitflyer", clock=ManualClock(START)).serve() as server,
        pytest.raises(ValueError, match="bitflyer has no streams by draft-00"),
    ):
        _ = server.draft_url
