"""Bytes that are no WebSocket, or a bad one, sent to a server to which a decent client is connected as well."""

from __future__ import annotations

import base64
import socket
from random import Random
from urllib.parse import urlsplit

_TIMEOUT = 0.2  # seconds: what a server does with a bad client it does at once, or it waits for more
_LATER = (
    b"GET {path} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n"
)
_DRAFT = (
    b"GET {path} HTTP/1.1\r\nHost: {host}\r\nUpgrade: WebSocket\r\nConnection: Upgrade\r\nOrigin: http://{host}\r\n"
    b"Sec-WebSocket-Key1: 4 @1  46546xW%0l 1 5\r\nSec-WebSocket-Key2: 12998 5 Y3 1  .P00\r\n\r\n^n:ds[4U"
)
_FRAMES: dict[str, bytes] = {
    "not masked": b"\x81\x05hello",
    "bad text": b"\x81\x82\x00\x00\x00\x00\xff\xfe",
    "reserved opcode": b"\x83\x80\x00\x00\x00\x00",
    "reserved bits": b"\xf1\x80\x00\x00\x00\x00",
    "endless": b"\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff\x00\x00\x00\x00",
    "no beginning": b"\x80\x80\x00\x00\x00\x00",
    "two beginnings": b"\x01\x80\x00\x00\x00\x00\x01\x80\x00\x00\x00\x00",
    "long ping": b"\x89\xfe\x00\x7e\x00\x00\x00\x00" + b"x" * 126,
    "close of one byte": b"\x88\x81\x00\x00\x00\x00\x03",
    "close with a bad code": b"\x88\x82\x00\x00\x00\x00\x03\xed",
    "half a frame": b"\x81\xfe\x01\x00\x00\x00\x00\x00ha",
    "http": b"GET / HTTP/1.1\r\n\r\n",
    "draft text": b'\x00{"op":"subscribe"}\xff',
    "draft broken text": b"\x00\xc3\x28\xff",
    "draft binary": b"\x80\x03abc\x00{}\xff",
    "draft goodbye": b"\xff\x00\x00{}\xff",
    "draft endless": b"\x80\xff\xff\xff\xff\xff\xff\x7f",
    "draft huge": b"\x00" + b"x" * 1_100_000,
}


def handshake(url: str, *, draft: bool, key: bytes = bytes(16)) -> bytes:
    """The request by which a client connects.

    Args:
        url: of the stream.
        draft: as in 2011.
        key: sixteen bytes, of the later protocol.
    """
    parts = urlsplit(url)
    head = _DRAFT if draft else _LATER
    values = ((b"{path}", parts.path.encode()), (b"{host}", parts.netloc.encode()), (b"{key}", base64.b64encode(key)))
    for name, value in values:
        head = head.replace(name, value)
    return head


def bother(url: str, random: Random, *, draft: bool = False) -> tuple[str, bytes]:
    """Connect to a stream and send it what no client should.

    Args:
        url: of the stream.
        random: decides what is sent.
        draft: shake hands as in 2011.

    Returns:
        What it is, and the bytes.
    """
    parts = urlsplit(url)
    head = handshake(url, draft=draft, key=random.randbytes(16))
    kind = random.choice([*sorted(_FRAMES), "noise", "cut handshake", "spoilt handshake"])
    if kind == "cut handshake":
        content = head[: random.randrange(len(head))]
    elif kind == "spoilt handshake":
        at = random.randrange(len(head))
        content = head[:at] + random.randbytes(random.randrange(1, 9)) + head[at + 1 :]
    else:
        content = head + (_FRAMES.get(kind) or random.randbytes(random.randrange(1, 200)))
    try:
        with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=_TIMEOUT) as connection:
            connection.sendall(content)
            if random.random() < 0.5:
                while connection.recv(65536):
                    pass
    except OSError:
        pass  # it was thrown out, or has waited long enough
    return kind, content
