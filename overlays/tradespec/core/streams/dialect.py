"""What an exchange's overlay implements for its streams: its words for subscribing, and what a frame is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar, runtime_checkable

import msgspec
from attrs import frozen

from tradespec.core.clock import Clock
from tradespec.core.credentials import Credentials
from tradespec.core.decode import bad_body, check_text

from .channel import Channel

if TYPE_CHECKING:
    from tradespec.core.operation import Operation, WireRequest

__all__ = ["Answer", "CallSession", "Data", "Frame", "Result", "Session", "StreamOverlay"]

T = TypeVar("T")

_OBJECT = msgspec.json.Decoder(dict[str, msgspec.Raw])
_TEXT = msgspec.json.Decoder(str)


class Frame:
    """One frame, opened only as far as somebody looks.

    Attributes:
        content: its bytes, which are UTF-8.

    Raises:
        BadBody: it is not UTF-8.
    """

    __slots__ = ("_fields", "_inner", "content")

    def __init__(self, content: bytes) -> None:
        self.content = content
        self._fields: dict[str, msgspec.Raw] | None = None
        self._inner: dict[str, Frame] = {}
        try:
            check_text(content)
        except UnicodeDecodeError as error:
            problem = bad_body(error)
        else:
            return
        raise problem

    @property
    def fields(self) -> dict[str, msgspec.Raw]:
        """Its fields, unread. Raises BadBody: it is no JSON object."""
        if self._fields is None:
            self._fields = _opened(self.content)
        return self._fields

    def head(self, decoder: msgspec.json.Decoder[T]) -> T | None:
        """The part that a decoder reads, in one pass; None if it does not fit, and is to be looked at field by field."""
        try:
            return decoder.decode(self.content)
        except (msgspec.MsgspecError, RecursionError, ValueError):
            return None

    def text(self, name: str) -> str | None:
        """A field's text; None if it is absent or no text. Raises BadBody."""
        raw = self.fields.get(name)
        if raw is None or not bytes(raw).startswith(b'"'):
            return None
        try:
            return _TEXT.decode(raw)
        except (msgspec.MsgspecError, ValueError) as error:
            problem = bad_body(error)
        raise problem

    def inside(self, name: str) -> Frame | None:
        """A field that is an object; None if it is absent or none. Raises BadBody."""
        raw = self.fields.get(name)
        if raw is None or not bytes(raw).startswith(b"{"):
            return None
        if name not in self._inner:
            self._inner[name] = Frame(bytes(raw))
        return self._inner[name]

    def at(self, path: tuple[str, ...]) -> bytes | None:
        """The bytes at the end of a path; None if it does not lead there. Raises BadBody."""
        frame: Frame | None = self
        for name in path[:-1]:
            frame = frame.inside(name) if frame is not None else None
        raw = None if frame is None else frame.fields.get(path[-1])
        return None if raw is None else bytes(raw)


def _opened(content: bytes) -> dict[str, msgspec.Raw]:
    try:
        return _OBJECT.decode(content)
    except (msgspec.MsgspecError, RecursionError, ValueError) as error:
        problem = bad_body(error)
    raise problem


@frozen
class Data:
    """A message of a channel.

    Attributes:
        address: of the channel.
        name: which of the channel's methods it is for; None if there is only one.
        content: what it is about, if that has been found on the way.
    """

    address: str
    name: str | None = None
    content: bytes | None = None


@frozen
class Answer:
    """What the exchange says to a request.

    Attributes:
        address: of the channel that was asked for; None for the proof of who is asking.
        code, message: of a refusal; None for yes.
    """

    address: str | None
    code: str | None = None
    message: str | None = None


@frozen
class Result:
    """What a call over the stream is answered with.

    Attributes:
        number: of the call.
        body: what the same call would have been answered over HTTP.
    """

    number: str
    body: bytes


class Session(Protocol):
    """One connection's worth of conversation. Not shared between threads."""

    def authenticate(self) -> list[str]:
        """Frames that prove who is asking; none if the exchange wants no proof of its own. An `Answer` without address follows."""
        ...

    def subscribe(self, channel: Channel[object], address: str, key: str | None) -> list[str]:
        """Frames that ask for a channel; `key` is what the contract's key operation gave, for private ones."""
        ...

    def unsubscribe(self, address: str) -> list[str]:
        """Frames that end a channel."""
        ...

    def read(self, frame: Frame) -> Data | Answer | Result | None:
        """What a frame is; None for what nobody waits for.

        Raises:
            BadBody: it is none of the exchange's.
        """
        ...


@runtime_checkable
class CallSession(Protocol):
    """The conversation with an exchange that takes calls over its stream."""

    def call(self, number: str, name: str, operation: Operation[Any], request: WireRequest) -> str:
        """A frame that makes a call.

        Args:
            number: made up for it; its `Result` has the same.
            name: what the stream calls it.
            operation: what is called.
            request: the same call, ready to be sent over HTTP.
        """
        ...


@runtime_checkable
class StreamOverlay(Protocol):
    """The overlay of an exchange that streams."""

    def session(self, credentials: Credentials | None, clock: Clock) -> Session:
        """The conversation of a new connection."""
        ...
