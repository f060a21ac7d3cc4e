"""What a campaign must know of how an exchange streams: for whom its frames are, how it answers, and what else it may say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from importlib import import_module
from random import Random
from typing import Any, NamedTuple, Protocol, cast

from tradespec.core.clock import Clock
from tradespec.fuzz.streams.contract import Contract
from tradespec.fuzz.streams.listening import Aim, Listener

DIALECTS = {"bitflyer": "tradespec.fuzz.streams.bitflyer", "mtgox": "tradespec.fuzz.streams.mtgox"}
"""Exchange -> module with a `DIALECT`."""

Odd = Callable[[Random], Any]
"""Makes a frame (a tree, or bytes) that is none of the channels', though the exchange might send it."""


class Settings(NamedTuple):
    """The clients under test, and what they are given beside a connection."""

    client: type[Any]
    keywords: dict[str, Any]
    async_client: type[Any]
    async_keywords: dict[str, Any]


class Dialect(Protocol):
    """One exchange.

    Attributes:
        name: as in `tradespec.<name>`.
        arguments: values of a channel's argument that are listened to.
        odd: by their names, frames that belong to no channel that is listened to.
        secrets: what must be seen nowhere.
    """

    name: str
    arguments: tuple[str, ...]
    odd: dict[str, Odd]
    secrets: tuple[str, ...]

    def place(self, tree: Any, listener: Listener) -> None:
        """Write the listener's address into a frame."""
        ...

    def aim(self, tree: Any, listeners: Iterable[Listener]) -> Aim:
        """For whom a frame is."""
        ...

    def asks(self, listener: Listener) -> str:
        """What `answer` calls the listener's channel."""
        ...

    def answer(self, text: str) -> tuple[set[str], list[str]]:
        """What a request asks for, and its answers."""
        ...

    def settings(self, clock: Clock) -> Settings:
        """How its clients are made, with this clock."""
        ...


def dialect(exchange: str) -> Dialect:
    """How an exchange streams. ValueError: it is not known."""
    if exchange not in DIALECTS:
        raise ValueError(f"there are no streams of {exchange!r} to fuzz; there are {', '.join(sorted(DIALECTS))}")
    return cast(Dialect, import_module(DIALECTS[exchange]).DIALECT)


def listeners(contract: Contract, of: Dialect) -> tuple[Listener, ...]:
    """A subscription to each channel, for each value of its argument. The last one shares its address with none, so that once it is
    asked for all are listening."""
    found = [
        Listener(channel, value, channel.addressed(value) if value else channel.address)
        for channel in contract.channels
        for value in (of.arguments if channel.parameter else ("",))
    ]
    sharing = Counter(each.address for each in found)
    return tuple(sorted(found, key=lambda each: sharing[each.address], reverse=True))
