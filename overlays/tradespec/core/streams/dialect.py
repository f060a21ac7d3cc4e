"""What an exchange's overlay implements for its streams: its words for subscribing, and what a frame is."""

from __future__ import annotations

from functools import cached_property
from typing import Protocol, runtime_checkable

import msgspec
from attrs import frozen

from tradespec.core.clock import Clock
from tradespec.core.credentials import Credentials
from tradespec.core.decode import BadBody, bad_body, check_text

from .channel import Channel

__all__ = ["Answer", "Data", "Frame", "Session", "StreamOverlay"]

_OBJECT = msgspec.json.Decoder(dict[str, msgspec.Raw])


class Frame:
    """One frame, opened only as far as somebody looks.

    Raises:
        BadBody: it is no JSON object.
    """

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.fields: dict[str, msgspec.Raw] = _opened(content)

    @cached_property
    def _inner(self) -> dict[str, Frame]:
        return {}

    def text(self, name: str) -> str | None:
        """A field's text; None if it is absent or no text."""
        raw = self.fields.get(name)
        return msgspec.json.decode(raw, type=str) if raw is not None and bytes(raw).startswith(b'"') else None

    def inside(self, name: str) -> Frame | None:
        """A field that is an object; None if it is absent or none."""
        raw = self.fields.get(name)
        if raw is None or not bytes(raw).startswith(b"{"):
            return None
        if name not in self._inner:
            self._inner[name] = Frame(bytes(raw))
        return self._inner[name]

    def at(self, path: tuple[str, ...]) -> bytes | None:
        """The bytes at the end of a path; None if it does not lead there."""
        frame: Frame | None = self
        for name in path[:-1]:
            frame = frame.inside(name) if frame is not None else None
        raw = None if frame is None else frame.fields.get(path[-1])
        return None if raw is None else bytes(raw)


def _opened(content: bytes) -> dict[str, msgspec.Raw]:
    try:
        check_text(content)
        return _OBJECT.decode(content)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError) as error:
        problem: BadBody = bad_body(error)
    raise problem


@frozen
class Data:
    """A message of a channel.

    Attributes:
        address: of the channel.
        name: which of the channel's methods it is for; None if there is only one.
    """

    address: str
    name: str | None = None


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

    def read(self, frame: Frame) -> Data | Answer | None:
        """What a frame is; None for what nobody waits for.

        Raises:
            BadBody: it is none of the exchange's.
        """
        ...


@runtime_checkable
class StreamOverlay(Protocol):
    """The overlay of an exchange that streams."""

    def session(self, credentials: Credentials | None, clock: Clock) -> Session:
        """The conversation of a new connection."""
        ...
