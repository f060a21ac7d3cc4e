"""The WebSocket protocol of draft-ietf-hybi-thewebsocketprotocol-00 (hixie-76): handshake and frames, without a socket."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping

KEY3_LENGTH = 8
CLOSE = b"\xff\x00"
_TEXT, _END = 0x00, 0xFF
_LENGTH_GIVEN = 0x80  # bit of a frame's type
_LARGEST = 1 << 20
_NUMBER = re.compile(r"[0-9]", re.ASCII)


class BadHandshake(ValueError):
    """A request that is no handshake of this protocol."""


class BadFrame(ValueError):
    """Bytes that are no frames, or one that is too long."""


def key_number(key: str) -> int:
    """What a key header stands for: its digits as a number, divided by the count of its spaces.

    Raises:
        BadHandshake: it has no spaces or digits, or they do not fit each other, or the number is too large.
    """
    digits, spaces = "".join(_NUMBER.findall(key)), key.count(" ")
    if not digits or len(digits) > 20 or not spaces or int(digits) % spaces:
        raise BadHandshake(f"{key!r} is no key")
    number = int(digits) // spaces
    if number >= 1 << 32:
        raise BadHandshake(f"{key!r} is no key")
    return number


def challenge_answer(key1: str, key2: str, key3: bytes) -> bytes:
    """The sixteen bytes that prove that the server has read the keys. Raises BadHandshake."""
    numbers = key_number(key1).to_bytes(4, "big") + key_number(key2).to_bytes(4, "big")
    return hashlib.md5(numbers + key3, usedforsecurity=False).digest()


def handshake_answer(target: str, headers: Mapping[str, str], key3: bytes) -> bytes:
    """What a server answers to a handshake.

    Args:
        target: path and query.
        headers: of the request, by their names in lower case.
        key3: the eight bytes behind the headers.

    Raises:
        BadHandshake: something is missing, or a key is none.
    """
    for name in ("host", "sec-websocket-key1", "sec-websocket-key2"):
        if name not in headers:
            raise BadHandshake(f"the header {name} is missing")
    if headers.get("upgrade", "").lower() != "websocket":
        raise BadHandshake("the header upgrade is not WebSocket")
    proof = challenge_answer(headers["sec-websocket-key1"], headers["sec-websocket-key2"], key3)
    lines = [
        "HTTP/1.1 101 WebSocket Protocol Handshake",
        "Upgrade: WebSocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Location: ws://{headers['host']}{target}",
        *([f"Sec-WebSocket-Origin: {headers['origin']}"] if "origin" in headers else []),
        *([f"Sec-WebSocket-Protocol: {headers[_PROTOCOL]}"] if _PROTOCOL in headers else []),
    ]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + proof


_PROTOCOL = "sec-websocket-protocol"


def text_frame(text: str) -> bytes:
    """A text as a frame."""
    return b"\x00" + text.encode() + b"\xff"


class FrameReader:
    """Cuts a stream of bytes into frames.

    Attributes:
        is_closed: whether the other side has said goodbye; nothing counts after that.
    """

    def __init__(self) -> None:
        self._buffer = bytearray()
        self.is_closed = False

    def feed(self, content: bytes) -> list[str]:
        """The texts that are complete now. Frames of other types are skipped, as the draft demands.

        Raises:
            BadFrame: a frame of more than a megabyte.
        """
        self._buffer += content
        texts: list[str] = []
        while self._buffer and not self.is_closed:
            kind = self._buffer[0]
            taken = self._skip_binary(kind) if kind & _LENGTH_GIVEN else self._take_text(kind, texts)
            if not taken:
                if len(self._buffer) > _LARGEST:
                    raise BadFrame("a frame of more than a megabyte")
                break
        return texts

    def _take_text(self, kind: int, texts: list[str]) -> bool:
        end = self._buffer.find(_END)
        if end < 0:
            return False
        if kind == _TEXT:
            texts.append(self._buffer[1:end].decode("utf-8", "replace"))
        del self._buffer[: end + 1]
        return True

    def _skip_binary(self, kind: int) -> bool:
        """Skip a frame that begins with its length, seven bits in a byte; one of length zero says goodbye."""
        length = 0
        for place, byte in enumerate(self._buffer[1:], start=2):
            length = length << 7 | byte & 0x7F
            if length > _LARGEST:
                raise BadFrame("a frame of more than a megabyte")
            if not byte & _LENGTH_GIVEN:
                if kind == _END and length == 0:
                    self.is_closed = True
                    return True
                if len(self._buffer) < place + length:
                    return False
                del self._buffer[: place + length]
                return True
        return False
