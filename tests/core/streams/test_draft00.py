"""The protocol of 2011 without a socket: the draft's own examples, and whatever else a server may send."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.streams.draft00_server import answer
from tradespec.core.errors import ConfigurationError, ConnectFailed, ConnectionLost, ParameterError
from tradespec.core.streams import draft00
from tradespec.core.streams.draft00 import Frames, Handshake, text_frame

VECTORS = json.loads((Path(__file__).parents[2] / "vectors/mtgox/streams/handshake.json").read_text(encoding="utf-8"))
URL, ORIGIN = "ws://example.com/demo", "http://example.com"
DRAFT = VECTORS["handshakes"][0]
FRESH = Handshake.fresh(URL, ORIGIN, Random(1))
UNICODE = st.text(st.characters(exclude_categories=["Cs"]))


def drafted(vector: dict[str, Any]) -> Handshake:
    return Handshake(URL, ORIGIN, vector["key1"], vector["key2"], vector["body"].encode())


RIGHT = answer(FRESH.request({}))


def read(parts: list[bytes], limit: int = 1 << 20) -> tuple[list[bytes], bool, bool]:
    """(texts, whether the server said goodbye, whether the stream broke) of bytes that come in these parts."""
    frames = Frames(limit)
    texts: list[bytes] = []
    try:
        for part in parts:
            frames.feed(part)
            while (text := frames.take()) is not None:
                texts.append(text)
    except ConnectionLost:
        return texts, frames.is_closed, True
    return texts, frames.is_closed, False


def split(content: bytes, places: list[int]) -> list[bytes]:
    cuts = [0, *sorted(place % (len(content) + 1) for place in places), len(content)]
    return [content[start:end] for start, end in pairwise(cuts)]


def sized(kind: int, content: bytes) -> bytes:
    """A frame that says its length."""
    length = [len(content) & 0x7F]
    while rest := len(content) >> 7 * len(length):
        length.insert(0, 0x80 | rest & 0x7F)
    return bytes([kind, *length]) + content


@pytest.mark.parametrize("vector", VECTORS["handshakes"], ids=lambda vector: vector["name"])
def test_the_drafts_own_examples(vector: dict[str, Any]) -> None:
    handshake = drafted(vector)
    request = handshake.request({})
    assert f"\r\nSec-WebSocket-Key1: {vector['key1']}\r\n".encode() in request
    assert f"\r\nSec-WebSocket-Key2: {vector['key2']}\r\n".encode() in request
    assert request.endswith(b"\r\n\r\n" + vector["body"].encode())
    right = answer(request)[:-16] + vector["answer"].encode()
    assert handshake.answered(right) == len(right)


def test_the_drafts_whole_answer_is_taken_and_its_request_is_made() -> None:
    handshake = drafted(DRAFT)
    assert handshake.answered(DRAFT["response"].encode()) == len(DRAFT["response"])
    made, given_ = (set(text.split("\r\n")) for text in (handshake.request({"Sent": "too"}).decode(), DRAFT["request"]))
    assert made - given_ == {"Sent: too"}
    assert given_ - made == {"Sec-WebSocket-Protocol: sample"}


@pytest.mark.parametrize("vector", VECTORS["frames"], ids=lambda vector: vector["name"])
def test_frames_of_the_vectors(vector: dict[str, Any]) -> None:
    content = bytes.fromhex(vector["hex"])
    if vector["text"] is None:
        assert read([content]) == ([], True, False)
    else:
        assert text_frame(vector["text"]) == content
        assert read([content]) == ([vector["text"].encode()], False, False)


@given(st.randoms(use_true_random=False))
def test_fresh_keys_are_what_a_server_can_read(random: Random) -> None:
    handshake = Handshake.fresh(URL, ORIGIN, random)
    for key in (handshake.key1, handshake.key2):
        digits = int("".join(re.findall("[0-9]", key)))
        assert 1 <= key.count(" ") <= 12
        assert key == key.strip()
        assert digits % key.count(" ") == 0
        assert digits // key.count(" ") < 1 << 32
        assert 1 <= len(re.sub("[0-9 ]", "", key)) <= 12
        assert key.isascii()
        assert key.isprintable()
    assert handshake.answered(answer(handshake.request({}))) is not None


@given(st.binary(max_size=40), st.lists(st.integers(min_value=0)))
def test_an_answer_may_come_in_any_pieces(behind: bytes, places: list[int]) -> None:
    received, found = b"", None
    for part in split(RIGHT + behind, places):
        received += part
        found = FRESH.answered(received)
        assert found == (None if len(received) < len(RIGHT) else len(RIGHT))
    assert found is not None


REFUSED = {
    "refusal": (b"101 WebSocket Protocol Handshake", b"403 Forbidden"),
    "status without a phrase": (b"101 WebSocket Protocol Handshake", b"101"),
    "no HTTP": (b"HTTP/1.1 101 WebSocket Protocol Handshake", b"SSH-2.0-x"),
    "other upgrade": (b"Upgrade: WebSocket", b"Upgrade: h2c"),
    "no connection": (b"Connection: Upgrade\r\n", b""),
    "connection twice": (b"Connection: Upgrade\r\n", b"Connection: Upgrade\r\nconnection: Upgrade\r\n"),
    "other origin": (b"Origin: http://example.com", b"Origin: http://example.org"),
    "other path": (b"example.com/demo", b"example.com/"),
    "other scheme": (b"ws://", b"wss://"),
    "no colon": (b"Upgrade: WebSocket", b"Upgrade WebSocket"),
    "no name": (b"Upgrade: WebSocket", b"Upgrade: WebSocket\r\n: x"),
    "RFC 6455": (b"Sec-WebSocket-Origin: http://example.com", b"Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo="),
    "proof": (RIGHT[-16:], bytes(16)),
    "no end": (b"\r\n\r\n", b"\r\nX: " + b"x" * 20_000 + b"\r\n\r\n"),
    "status line without end": (b" 101 WebSocket Protocol Handshake\r\n", b" " * 20_000),
    "no headers": (RIGHT[42:], b"\r\n\r\n" + RIGHT[-16:]),
}


@pytest.mark.parametrize(("right", "wrong"), REFUSED.values(), ids=REFUSED.keys())
def test_another_answer_is_refused(right: bytes, wrong: bytes) -> None:
    assert right in RIGHT
    with pytest.raises(ConnectFailed) as caught:
        FRESH.answered(RIGHT.replace(right, wrong, 1))
    assert caught.value.outcome == "not_sent"


@given(st.integers(0, len(RIGHT) - 1), st.integers(0, 3), st.binary(max_size=3))
def test_a_spoilt_answer_is_refused_or_waited_for_but_nothing_else(place: int, gone: int, more: bytes) -> None:
    spoilt = RIGHT[:place] + more + RIGHT[place + gone :]
    try:
        length = FRESH.answered(spoilt)
    except ConnectFailed:
        return
    assert length is None or spoilt[length - 16 : length] == RIGHT[-16:]


@given(st.binary(max_size=200))
def test_any_bytes_are_no_answer(content: bytes) -> None:
    try:
        assert FRESH.answered(content) is None
    except ConnectFailed:
        return


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("wss://websocket.mtgox.com/mtgox", "without TLS"),
        ("http://websocket.mtgox.com/mtgox", "such as ws://"),
        ("ws://", "such as ws://"),
        ("ws://host:port/", "such as ws://"),
        ("ws://host:99999/", "such as ws://"),
        ("ws://[::1/", "such as ws://"),
        ("ws://me:secret@host/", "such as ws://"),
        ("ws://host/#part", "such as ws://"),
        ("ws://host/a b", "such as ws://"),
        ("ws://host/\r\nX: y", "such as ws://"),
        ("ws://höst/", "such as ws://"),
    ],
)
@pytest.mark.anyio
async def test_an_address_that_the_draft_can_not_go_to(url: str, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        await draft00.connect(url, {}, None)


@pytest.mark.parametrize("name", ["Host", "upgrade", "Connection", "Sec-WebSocket-Key1"])
def test_the_handshakes_own_headers_can_not_be_set(name: str) -> None:
    with pytest.raises(ConfigurationError, match="the handshake's own"):
        FRESH.request({name: "x"})


@pytest.mark.parametrize("headers", [{"X": "a\r\nb"}, {"X\n": "a"}, {"X": "é"}, {"Origin": "\x00"}])
def test_headers_that_would_break_out_of_the_request_are_refused(headers: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="printable ASCII"):
        Handshake.fresh(URL, headers.get("Origin")).request(headers)


def test_host_and_target_are_said_as_servers_know_them() -> None:
    request = Handshake.fresh("ws://WebSocket.MtGox.com:80?Currency=USD", None).request({})
    assert request.startswith(b"GET /?Currency=USD HTTP/1.1\r\n")
    assert b"\r\nHost: websocket.mtgox.com\r\nOrigin: http://websocket.mtgox.com\r\n" in request
    assert b"\r\nHost: [::1]:81\r\n" in Handshake.fresh("ws://[::1]:81/x").request({})


@given(st.lists(UNICODE), st.lists(st.integers(min_value=0)))
def test_any_texts_come_through_in_any_pieces(texts: list[str], places: list[int]) -> None:
    content = b"".join(text_frame(text) for text in texts)
    assert read(split(content, places)) == ([text.encode() for text in texts], False, False)


UNWANTED = st.one_of(
    st.builds(
        lambda kind, content: bytes([kind]) + content.replace(b"\xff", b"") + b"\xff", st.integers(1, 127), st.binary()
    ),
    st.builds(sized, st.integers(0x80, 0xFE), st.binary(max_size=300)),
    st.builds(sized, st.just(0xFF), st.binary(min_size=1, max_size=300)),
)


@given(st.lists(st.tuples(st.none() | UNICODE, UNWANTED)), st.binary(), st.lists(st.integers(min_value=0)))
def test_frames_of_other_kinds_are_passed_over_and_nothing_follows_the_goodbye(
    parts: list[tuple[str | None, bytes]], behind: bytes, places: list[int]
) -> None:
    content, expected = b"", list[bytes]()
    for text, unwanted in parts:
        content += unwanted
        if text is not None:
            content += text_frame(text)
            expected.append(text.encode())
    assert read(split(content, places)) == (expected, False, False)
    assert read(split(content + b"\xff\x00" + behind, places)) == (expected, True, False)


PIECES = st.sampled_from([b"\x00", b"\xff", b"\x80", b"\x81", b"\x00ab\xff", b"\xff\x00", b"\x80\x03abc", b"x" * 15])


@given(st.lists(PIECES | st.binary(max_size=4)).map(b"".join), st.lists(st.integers(min_value=0)))
def test_any_bytes_mean_the_same_in_any_pieces(content: bytes, places: list[int]) -> None:
    whole = read([content], limit=12)
    assert read(split(content, places), limit=12) == whole
    assert all(len(text) <= 12 for text in whole[0])


@pytest.mark.parametrize("limit", [5, 1000])
def test_a_frame_may_be_so_long_and_no_longer(limit: int) -> None:
    assert read([b"\x00", b"x" * limit, b"\xff"], limit) == ([b"x" * limit], False, False)
    assert read([b"\x00a\xff\x00", b"x" * (limit + 1)], limit) == ([b"a"], False, True)
    assert read([sized(0x80, b"x" * limit) + b"\x00b\xff"], limit) == ([b"b"], False, False)
    assert read([sized(0x80, b"x" * (limit + 1))], limit) == ([], False, True)
    assert read([b"\x80", b"\x80" * 100], limit) == ([], False, True)


def test_what_is_no_unicode_is_not_sent() -> None:
    with pytest.raises(ParameterError, match="surrogates"):
        text_frame("\ud800")
