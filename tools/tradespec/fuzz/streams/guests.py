"""What a campaign must know of an exchange to be its client: what may be asked, what is answered, and which frame is which."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from random import Random
from typing import Any, Protocol, cast

from tradespec.emulator import Emulator

GUESTS = {"bitflyer": "tradespec.fuzz.streams.bitflyer_guest", "mtgox": "tradespec.fuzz.streams.mtgox_guest"}
"""Exchange -> module with a `GUEST`."""


@dataclass(frozen=True)
class Reply:
    """One answer that a request must get.

    Attributes:
        is_yes: whether it is carried out; None if both are right.
        number: the request's id, which comes back; None for none.
        is_open: whether any id is right: that of the request has an odd form.
    """

    is_yes: bool | None
    number: str | None = None
    is_open: bool = False

    def fits(self, number: str | None, is_yes: bool) -> bool:
        """Whether an answer is this one."""
        return self.is_yes in (None, is_yes) and (self.is_open or number == self.number)


@dataclass(frozen=True)
class Wish:
    """A request.

    Attributes:
        content: what is sent.
        kind: how it was made.
        message: from which of the contract's messages.
        replies: what must come; None if that can't be told.
    """

    content: bytes
    kind: str
    message: str
    replies: tuple[Reply, ...] | None


class Guest(Protocol):
    """One exchange, seen by its client. It remembers what it has proven, so that there is one for each connection."""

    def request(self, message: str, tree: Any, random: Random) -> Any:
        """A request made from the contract with values that the exchange knows."""
        ...

    def replies(self, tree: Any) -> tuple[Reply, ...] | None:
        """What a request that is JSON must be answered with, judged when it is sent; None if that can't be told."""
        ...

    def lose_track(self) -> None:
        """A request is sent of which it can't be told what it does."""
        ...

    def unreadable(self) -> tuple[Reply, ...]:
        """What a request that is no JSON must be answered with."""
        ...

    def marker(self, number: int) -> tuple[str, str]:
        """A request that changes nothing, and the id of its answer."""
        ...

    def answers(self, tree: Any) -> list[tuple[str | None, bool]] | None:
        """Of a frame that answers a request, or a batch: ids, and whether it is yes. None for a message of a channel."""
        ...

    def names(self, tree: Any) -> Iterable[str]:
        """The contract's messages one of which a frame of the exchange must be."""
        ...

    def subscriptions(self) -> list[str]:
        """Requests for channels on which `stir` is heard."""
        ...


class Hosted(Protocol):
    """An emulated exchange under test."""

    def emulator(self, seed: int) -> Emulator[Any]:
        """A fresh one."""
        ...

    def guest(self, emulator: Emulator[Any]) -> Guest:
        """A client that knows the emulator's key."""
        ...

    def stir(self, emulator: Emulator[Any], number: int) -> str:
        """Let something happen; text by which the frame that tells of it is known."""
        ...


def hosted(exchange: str) -> Hosted:
    """An exchange to be visited. ValueError: it is not known."""
    if exchange not in GUESTS:
        raise ValueError(f"there are no streams of {exchange!r} to fuzz; there are {', '.join(sorted(GUESTS))}")
    return cast(Hosted, import_module(GUESTS[exchange]).HOSTED)
