"""WebSockets as they were in 2010 and 2011: draft-ietf-hybi-thewebsocketprotocol-00 (hixie-76), which no library speaks any more.

Give `connect` to a client, `MtGox(stream_connect=draft00.connect)`, to talk to a server that knows nothing else; without it a client
speaks RFC 6455. The draft has no pings, no fragments and no compression, and here no TLS; proxies are not used.

`Handshake`, `Frames` and `text_frame` are the protocol without a socket.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import re
import string
from random import Random, SystemRandom
from typing import Self
from urllib.parse import SplitResult, urlsplit

from attrs import field, frozen

from tradespec.core.errors import ConfigurationError, ConnectFailed, ConnectionLost, ParameterError

from .sockets import MAX_FRAME, OPEN_TIMEOUT, Socket

__all__ = ["Frames", "Handshake", "connect", "text_frame"]

_CLOSE = b"\xff\x00"
_TEXT, _CLOSING, _LENGTH_FOLLOWS = 0x00, 0xFF, 0x80
_MAX_HEAD = 16 * 1024  # bytes of the server's status line and headers
_MAX_LENGTH_BYTES = 8
_GOODBYE = 1.0  # seconds to wait for the server's
_CHUNK = 64 * 1024
_LARGEST_NUMBER = 2**32 - 1
_NOISE = [chr(code) for code in (*range(0x21, 0x30), *range(0x3A, 0x7F))]
_UNPRINTABLE = re.compile(r"[^\x20-\x7e]")
_OWN = frozenset({"host", "upgrade", "connection"})


@frozen
class Handshake:
    """The opening of one connection.

    Attributes:
        url: ws://, host, perhaps port, path and query.
        origin: who asks, as a browser would say it.
        key1, key2: texts that hide a number each.
        key3: eight bytes behind the request.
    """

    url: str
    origin: str
    key1: str = field(repr=False)
    key2: str = field(repr=False)
    key3: bytes = field(repr=False)

    @classmethod
    def fresh(cls, url: str, origin: str | None = None, random: Random | None = None) -> Self:
        """One with new keys.

        Args:
            url: where to.
            origin: who asks; left out: the server's own host.
            random: source of the keys.

        Raises:
            ConfigurationError: the draft can't go to this address.
        """
        random = random or SystemRandom()
        host = _host(_parts(url))
        return cls(url, origin or f"http://{host}", _key(random), _key(random), random.randbytes(8))

    def request(self, headers: dict[str, str]) -> bytes:
        """What the client sends.

        Raises:
            ConfigurationError: a header is the handshake's own or no printable ASCII, or the draft can't go to this address.
        """
        parts = _parts(self.url)
        for name in headers:
            if name.lower() in _OWN or name.lower().startswith("sec-websocket-"):
                raise ConfigurationError(f"the header {name} is the handshake's own and can't be set")
        lines = [
            f"GET {_target(parts)} HTTP/1.1",
            "Upgrade: WebSocket",
            "Connection: Upgrade",
            f"Host: {_host(parts)}",
            f"Origin: {self.origin}",
            f"Sec-WebSocket-Key1: {self.key1}",
            f"Sec-WebSocket-Key2: {self.key2}",
            *(f"{name}: {value}" for name, value in headers.items() if name.lower() != "origin"),
        ]
        for line in lines:
            if _UNPRINTABLE.search(line):
                name = line.partition(":")[0]
                raise ConfigurationError(f"{name!r}: the handshake takes printable ASCII only")
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + self.key3

    def answered(self, content: bytes | bytearray) -> int | None:
        """Check what has come from the server so far: the length of its whole answer, None if more must come.

        Raises:
            ConnectFailed: it is not the answer to this request.
        """
        line, met, _ = content[:_MAX_HEAD].partition(b"\r\n")
        if met:
            _check_status(bytes(line))
        end = content.find(b"\r\n\r\n", 0, _MAX_HEAD)
        if end < 0:
            if len(content) >= _MAX_HEAD:
                raise ConnectFailed(f"the server's answer has no end within {_MAX_HEAD} bytes")
            return None
        self._check_headers(bytes(content[len(line) + 2 : end]))
        proof = bytes(content[end + 4 : end + 20])
        if len(proof) < 16:
            return None
        if proof != self._proof():
            raise ConnectFailed("the server has not read the keys of the handshake; is it one of draft-00?")
        return end + 20

    def _check_headers(self, content: bytes) -> None:
        """The draft demands these four, once each, with just these values."""
        found: dict[str, list[str]] = {}
        for line in content.decode("latin-1").split("\r\n"):
            name, colon, value = line.partition(":")
            if not name or not colon:
                raise ConnectFailed("the server's answer has a line that is no header")
            found.setdefault(name.lower(), []).append(value.removeprefix(" "))
        parts = _parts(self.url)
        wanted = {
            "upgrade": "WebSocket",
            "connection": "upgrade",
            "sec-websocket-origin": self.origin.lower(),
            "sec-websocket-location": f"ws://{_host(parts)}{_target(parts)}",
        }
        for name, value in wanted.items():
            given = found.get(name, [])
            if name in ("connection", "sec-websocket-origin"):
                given = [text.lower() for text in given]
            if given != [value]:
                raise ConnectFailed(f"the server's answer has {name} {given}, and not {value!r}")

    def _proof(self) -> bytes:
        numbers = b"".join(_number(key).to_bytes(4, "big") for key in (self.key1, self.key2))
        return hashlib.md5(numbers + self.key3, usedforsecurity=False).digest()


class Frames:
    """Cuts what a server sends into frames.

    Args:
        limit: bytes that a frame may have.

    Attributes:
        is_closed: whether the server has said goodbye; what follows does not count.
    """

    def __init__(self, limit: int = MAX_FRAME) -> None:
        self._limit = limit
        self._content = bytearray()
        self._searched = 0  # bytes of the first frame that are known not to end it
        self._skip = 0  # bytes that are yet to come of a frame that nobody wants
        self.is_closed = False

    def feed(self, content: bytes) -> None:
        """Add what has come."""
        if not self.is_closed:
            self._content += content

    def take(self) -> bytes | None:
        """The next text, undecoded as `Socket.receive` gives it; None if more must come, or nothing will.

        Frames of other kinds are passed over, as the draft demands.

        Raises:
            ConnectionLost: a frame is too long.
        """
        while self._content and not self.is_closed:
            if self._skip:
                passed = min(self._skip, len(self._content))
                del self._content[:passed]
                self._skip -= passed
            elif self._content[0] & _LENGTH_FOLLOWS:
                if not self._pass_over():
                    return None
            else:
                kind = self._content[0]
                text = self._ended()
                if text is None or kind == _TEXT:
                    return text
        return None

    def _ended(self) -> bytes | None:
        """The frame that lasts until a byte 0xFF, which UTF-8 never has."""
        end = self._content.find(_CLOSING, max(self._searched, 1))
        if (len(self._content) if end < 0 else end) - 1 > self._limit:
            raise ConnectionLost(f"the stream sent a frame of more than {self._limit} bytes")
        if end < 0:
            self._searched = len(self._content)
            return None
        text = bytes(self._content[1:end])
        del self._content[: end + 1]
        self._searched = 0
        return text

    def _pass_over(self) -> bool:
        """Begin to skip a frame that says its length, seven bits a byte; the one of kind 0xFF without any content is the goodbye."""
        length = 0
        for place, byte in enumerate(self._content[1 : _MAX_LENGTH_BYTES + 1], start=2):
            length = length << 7 | byte & 0x7F
            if length > self._limit:
                break
            if not byte & _LENGTH_FOLLOWS:
                self.is_closed = self._content[0] == _CLOSING and length == 0
                self._skip = length
                del self._content[:place]
                return True
        else:
            if len(self._content) <= _MAX_LENGTH_BYTES:
                return False
        raise ConnectionLost(f"the stream sent a frame of more than {self._limit} bytes")


def text_frame(text: str) -> bytes:
    """A text as a frame.

    Raises:
        ParameterError: it has lone surrogates, which UTF-8 can't say.
    """
    try:
        content = text.encode()
    except UnicodeEncodeError:
        problem = ParameterError("a text frame takes Unicode text without lone surrogates")
    else:
        return b"\x00" + content + b"\xff"
    raise problem


class _DraftSocket:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, frames: Frames) -> None:
        self._reader = reader
        self._writer = writer
        self._frames = frames

    async def send(self, text: str) -> None:
        frame = text_frame(text)
        if self._frames.is_closed or self._writer.is_closing():
            raise ConnectionLost("the stream is closed")
        try:
            self._writer.write(frame)
            await self._writer.drain()
        except OSError as error:
            problem = _lost(error)
        else:
            return
        raise problem

    async def receive(self) -> bytes:
        while (frame := self._frames.take()) is None:
            if self._frames.is_closed:
                raise ConnectionLost("the exchange closed the stream")
            await self._more()
        return frame

    async def _more(self) -> None:
        try:
            content = await self._reader.read(_CHUNK)
        except OSError as error:
            problem = _lost(error)
        else:
            if content:
                self._frames.feed(content)
                return
            problem = ConnectionLost("the stream broke: the connection ended")
        raise problem

    async def close(self) -> None:
        """Say goodbye, wait a little for the server's, and end."""
        try:
            with contextlib.suppress(Exception):
                self._writer.write(_CLOSE)
                async with asyncio.timeout(_GOODBYE):
                    while True:
                        await self.receive()
        finally:
            self._writer.close()
            with contextlib.suppress(Exception):
                async with asyncio.timeout(_GOODBYE):
                    await self._writer.wait_closed()
            self._writer.transport.abort()  # nobody reads what was not sent by now


async def connect(url: str, headers: dict[str, str], ping: float | None) -> Socket:
    """Open a connection of draft-00.

    Args:
        url: ws://...
        headers: further ones of the request; an Origin among them replaces that of the server's own host.
        ping: not used: the draft has none. Silence alone tells that a connection is dead.

    Raises:
        ConfigurationError: the draft can't go to this address (wss), or a header can't be sent.
        ConnectFailed: nobody is there, or none who speaks draft-00.
    """
    origin = next((value for name, value in headers.items() if name.lower() == "origin"), None)
    handshake = Handshake.fresh(url, origin)
    request = handshake.request(headers)
    parts = _parts(url)
    try:
        async with asyncio.timeout(OPEN_TIMEOUT):
            reader, writer = await asyncio.open_connection(parts.hostname, parts.port or 80)
            return await _opened(handshake, request, reader, writer)
    except (OSError, UnicodeError) as error:  # TimeoutError is an OSError; UnicodeError: a host name that DNS can't say
        problem = ConnectFailed(f"no stream at {url}: {str(error) or type(error).__name__}")
    raise problem


async def _opened(
    handshake: Handshake, request: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> Socket:
    try:
        writer.write(request)
        received = bytearray()
        while (length := handshake.answered(received)) is None:
            content = await reader.read(_CHUNK)
            if not content:
                raise ConnectFailed(f"no stream at {handshake.url}: the connection ended within the handshake")
            received += content
    except BaseException:
        writer.transport.abort()
        raise
    frames = Frames()
    frames.feed(bytes(received[length:]))
    return _DraftSocket(reader, writer, frames)


def _parts(url: str) -> SplitResult:
    """The parts of an address that the draft can go to."""
    try:
        parts = urlsplit(url)
        usable = bool(parts.hostname) and parts.port != 0 and not _UNPRINTABLE.search(url) and " " not in url
    except ValueError:
        parts, usable = urlsplit(""), False
    if parts.scheme == "wss":
        raise ConfigurationError(
            "draft-00 is spoken without TLS only: take an address with ws://, or RFC 6455 for wss://"
        )
    if not usable or parts.scheme != "ws" or parts.username is not None or parts.fragment:
        raise ConfigurationError("draft-00 takes an address such as ws://websocket.example.com/path")
    return parts


def _host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    return host if parts.port in (None, 80) else f"{host}:{parts.port}"


def _target(parts: SplitResult) -> str:
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _key(random: Random) -> str:
    """A number times a count of spaces, as digits among noise and just so many spaces, none of them at an end (draft, section 4.1)."""
    spaces = random.randint(1, 12)
    text = list(str(random.randint(0, _LARGEST_NUMBER // spaces) * spaces))
    for _ in range(random.randint(1, 12)):
        text.insert(random.randint(0, len(text)), random.choice(_NOISE))
    for _ in range(spaces):
        text.insert(random.randint(1, len(text) - 1), " ")
    return "".join(text)


def _number(key: str) -> int:
    """What `_key` hid."""
    return int("".join(letter for letter in key if letter in string.digits)) // key.count(" ")


def _check_status(line: bytes) -> None:
    code = line.split(b" ", 2)[1:2]
    if code != [b"101"] or line.count(b" ") < 2:
        raise ConnectFailed(f"the server refused the handshake: {line[:100].decode('latin-1')!r}")


def _lost(error: Exception) -> ConnectionLost:
    return ConnectionLost(f"the stream broke: {str(error) or type(error).__name__}")
