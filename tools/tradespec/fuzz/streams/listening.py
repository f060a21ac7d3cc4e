"""Who listens to what in a campaign, and what must become of a frame."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from tradespec.core.streams import Gap
from tradespec.fuzz.streams.contract import Channel, Contract
from tradespec.fuzz.streams.meaning import Broken, Reader, plain, same
from tradespec.fuzz.streams.numbers import parse


@dataclass(frozen=True)
class Listener:
    """One subscription of the client under test.

    Attributes:
        channel: of the contract.
        argument: of the method; "" for none.
        address: what the exchange calls it; "" where only the exchange knows.
    """

    channel: Channel
    argument: str
    address: str

    @property
    def label(self) -> str:
        """Its name in reports."""
        return f"{self.channel.method} {self.argument}".rstrip()

    @property
    def arguments(self) -> dict[str, str]:
        """Of the method."""
        return {self.channel.parameter: self.argument} if self.argument else {}


@dataclass(frozen=True)
class Aim:
    """For whom a frame is.

    Attributes:
        kind: "those": for these listeners. "nobody": for none of them, and nothing is lost by it. "unclear": it can't be told, so a gap
            is right, and nothing is. "everybody": a frame that is none of the exchange's, which may have been
            anybody's.
        listeners: labels.
    """

    kind: Literal["those", "nobody", "unclear", "everybody"]
    listeners: frozenset[str] = frozenset()


class Router(Protocol):
    """The exchange's rule for whom a frame is."""

    def aim(self, tree: Any, listeners: Iterable[Listener]) -> Aim:
        """For whom a frame is that is JSON."""
        ...


@dataclass(frozen=True)
class Expected:
    """What one listener may get for one frame.

    Attributes:
        nothing, gap, message: whether it may get nothing; a gap that tells of a malformed message, with the frame; a message.
        value: of the message, as `meaning.plain` writes it.
        why: for people.
    """

    nothing: bool = False
    gap: bool = False
    message: bool = False
    value: Any = None
    why: str = ""

    def permits(self, item: Any, content: bytes) -> bool:
        """Whether this is what may come for the frame."""
        if isinstance(item, Gap):
            return self.gap and item.reason == "malformed" and getattr(item.error, "body", None) == content
        return self.message and same(plain(item), self.value)


@dataclass(frozen=True)
class Frame:
    """A frame, and what must become of it.

    Attributes:
        content: its bytes; None for a connection that breaks.
        kind: how it was made.
        channel: from whose frame it was made.
        expected: by listener's label; those that are not named get nothing.
    """

    content: bytes | None
    kind: str
    channel: str
    expected: Mapping[str, Expected] = field(default_factory=dict[str, Expected])


_NOTHING = Expected(nothing=True, why="it is for others")


class Judge:
    """Says what must become of frames.

    Args:
        contract: of the exchange.
        router: for whom frames are.
        listeners: all subscriptions.
    """

    def __init__(self, contract: Contract, router: Router, listeners: Iterable[Listener]) -> None:
        self._contract = contract
        self._router = router
        self._listeners = {each.label: each for each in listeners}

    def frame(self, content: bytes, kind: str, channel: str) -> Frame:
        """A frame with what must become of it."""
        everybody = dict.fromkeys(self._listeners, Expected(gap=True, why="it is none of the exchange's frames"))
        try:
            tree, is_certain = parse(content)
        except ValueError:
            return Frame(content, kind, channel, everybody)
        aim = self._router.aim(tree, self._listeners.values())
        if aim.kind == "everybody" and is_certain:
            return Frame(content, kind, channel, everybody)
        expected = {label: self._for(self._listeners[label], tree) for label in aim.listeners}
        if is_certain and aim.kind == "those":
            return Frame(content, kind, channel, expected)
        if is_certain and aim.kind == "nobody":
            return Frame(content, kind, channel)
        unclear = dict.fromkeys(self._listeners, Expected(nothing=True, gap=True, why="it is not clear whose it is"))
        for label, each in expected.items():
            unclear[label] = Expected(nothing=True, gap=True, message=each.message, value=each.value, why=each.why)
        return Frame(content, kind, channel, unclear)

    def broken(self) -> Frame:
        """A connection that breaks."""
        return Frame(None, "drop", "")

    def _for(self, listener: Listener, tree: Any) -> Expected:
        data = tree
        for name in listener.channel.data:
            if not isinstance(data, dict) or name not in data:
                return Expected(gap=True, why=f"there is no {name}")
            data = data[name]  # pyright: ignore[reportUnknownVariableType]
        reader = Reader(self._contract)
        try:
            value = reader.read(self._contract.data_of(listener.channel), data)
        except Broken as error:
            return Expected(gap=True, why=str(error))
        doubts = ", ".join(reader.doubts)
        return Expected(gap=bool(doubts), message=True, value=value, why=doubts)


def explain(label: str, frames: list[Frame], items: list[Any]) -> tuple[Frame | None, str] | None:
    """Whether what a listener got is what it had to get.

    Returns:
        None if it is; else the frame at which it is not (None behind the last), and why.
    """
    at = {0}  # how many frames may be behind us
    for item in items:
        before = _beyond_silence(label, frames, at)
        at = {after for place in before for after in _after(label, frames, place, item)}
        if not at:
            return _blamed(label, frames, max(before), item)
    end = max(_beyond_silence(label, frames, at))
    if end == len(frames):
        return None
    return frames[end], f"{label} got nothing; expected: {_wanted(label, frames[end])}"


def _blamed(label: str, frames: list[Frame], place: int, item: Any) -> tuple[Frame | None, str]:
    """The frame to which an item belongs that must not be where it is."""
    for frame in reversed(frames[:place]):
        if frame.content is not None and _of(label, frame).permits(item, frame.content):
            return frame, f"{label} got {_shown(item)} once too often, or too late"
    if place == len(frames):
        return None, f"{label} got {_shown(item)} behind all frames"
    return frames[place], f"{label} got {_shown(item)}; expected: {_wanted(label, frames[place])}"


def _beyond_silence(label: str, frames: list[Frame], places: set[int]) -> set[int]:
    """Also the places that are reached if nothing came for frames for which nothing may come."""
    found: set[int] = set()
    for start in places:
        place = start
        found.add(place)
        while place < len(frames) and frames[place].content is not None and _of(label, frames[place]).nothing:
            place += 1
            found.add(place)
    return found


def _after(label: str, frames: list[Frame], place: int, item: Any) -> tuple[int, ...]:
    """The places that an item may lead to; none if it can't have come for the frame at this place."""
    if place == len(frames):
        return ()
    frame = frames[place]
    if frame.content is not None:
        return (place + 1,) if _of(label, frame).permits(item, frame.content) else ()
    if not isinstance(item, Gap):
        return ()
    reason = str(item.reason)
    if reason == "reconnected":
        return place, place + 1  # the connection may break more than once until it holds
    return (place,) if reason == "disconnected" else ()


def _of(label: str, frame: Frame) -> Expected:
    return frame.expected.get(label, _NOTHING)


def _wanted(label: str, frame: Frame) -> str:
    if frame.content is None:
        return "a gap, since the connection broke"
    expected = _of(label, frame)
    ways = [name for name in ("nothing", "gap", "message") if getattr(expected, name)]
    value = f" {expected.value!r:.300}" if expected.message else ""
    return f"{' or '.join(ways)}{value}{f' ({expected.why})' if expected.why else ''}"


def _shown(item: Any) -> str:
    return f"{item!r:.300}" if isinstance(item, Gap) else f"{plain(item)!r:.300}"
