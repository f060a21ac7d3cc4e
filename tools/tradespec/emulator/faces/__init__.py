"""The dialects of the emulated exchanges: one package per exchange, each a pure function from request to response over its state."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any, Protocol, cast, runtime_checkable

from tradespec.core.clock import Clock
from tradespec.emulator.contract import Contract
from tradespec.emulator.control import Control
from tradespec.emulator.engine import Exchange
from tradespec.emulator.messages import Request, Response
from tradespec.emulator.streams.hub import StreamHub

FACES = {
    "bitflyer": "tradespec.emulator.faces.bitflyer",
    "bitget": "tradespec.emulator.faces.bitget",
    "mtgox": "tradespec.emulator.faces.mtgox",
    "coinbtr": "tradespec.emulator.faces.coinbtr",
}
"""Exchange name -> package, which has a `make_face`."""


class UnknownExchange(ValueError):
    """No exchange of that name is emulated."""


class Face(Protocol):
    """An exchange as its clients see it."""

    @property
    def exchange(self) -> Exchange:
        """The matching engine behind it."""
        ...

    @property
    def control(self) -> Control:
        """What tests can do to it."""
        ...

    def handle(self, request: Request) -> Response:
        """Answer a request. An exception is a defect of the emulator, never a client's fault."""
        ...

    def add_key(self, key: str, secret: str, *, account: str, permissions: frozenset[str] | None = None) -> None:
        """Let an API key in.

        Args:
            key: the API key.
            secret: what it signs with.
            account: whose it is. A new one is opened with the starting balances.
            permissions: what it may call, in the exchange's own terms; None for all that is emulated.
        """
        ...


@runtime_checkable
class PassphraseFace(Protocol):
    """A face whose keys have a passphrase besides their secret."""

    @property
    def passphrase(self) -> str:
        """Of keys that are made without one."""
        ...

    def add_key(
        self,
        key: str,
        secret: str,
        *,
        account: str,
        permissions: frozenset[str] | None = None,
        passphrase: str | None = None,
    ) -> None:
        """As `Face.add_key`, with the passphrase."""
        ...


@runtime_checkable
class KeyedFace(Protocol):
    """A face whose keys have a form of their own."""

    @property
    def demo_credentials(self) -> tuple[str, str]:
        """Key and secret of an account that is given none."""
        ...


@runtime_checkable
class WorkingFace(Protocol):
    """A face that has something to do beside answering, such as calling its clients back."""

    def work(self) -> None:
        """Do what is due by the clock. Takes no lock while it talks to others; a server calls it every second."""
        ...


@runtime_checkable
class StreamFace(Protocol):
    """A face of an exchange that streams."""

    @property
    def streams(self) -> StreamHub:
        """Its streams; the same ones for as long as the face lives."""
        ...


def make_face(name: str, clock: Clock, *, seed: int, options: Any = None) -> Face:
    """Build an exchange with its markets running.

    Args:
        name: which one, such as "bitflyer".
        clock: source of all time.
        seed: of everything that is random.
        options: the exchange's own options, None for its defaults.

    Raises:
        UnknownExchange: there is no such face.
    """
    if name not in FACES:
        raise UnknownExchange(f"there is no emulated exchange {name!r}; there is {', '.join(sorted(FACES))}")
    module = import_module(FACES[name])
    return cast(Face, module.make_face(_contract(name), clock, seed=seed, options=options))


@cache
def _contract(name: str) -> Contract:
    """An exchange's contract, read once: it does not change, and the large ones take a while."""
    return Contract.load(name)
