"""Who listens to which channel."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from tradespec.emulator.messages import Json, Request, write_json
from tradespec.emulator.streams.faults import CONNECTION


@dataclass(frozen=True, slots=True)
class Frame:
    """A text frame on its way to a client.

    Attributes:
        channel: the channel's name in the contract.
        address: which of them, as the exchange calls it.
        text: JSON.
    """

    channel: str
    address: str
    text: str


class Outlet(Protocol):
    """The way to one client. Both methods return at once and raise nothing; they are called under the exchange's lock, in any thread."""

    def send(self, frame: Frame) -> None:
        """Let a frame follow those before it."""
        ...

    def cut(self) -> None:
        """End the connection, and forget what is still waiting."""
        ...


class Session(Protocol):
    """One client's conversation, as the face sees it. Used under the exchange's lock."""

    def receive(self, text: str) -> list[Frame]:
        """What a frame of the client is answered with. What the exchange has to say beyond that goes to the outlet."""
        ...


class StreamHub(ABC):
    """The streams of one exchange. A face has a subclass of its own.

    Args:
        lock: the exchange's; it stays the same when the exchange is reset.
        max_queue: how many frames may wait for a client that does not read them; with more it is cut off.

    Attributes:
        max_queue: as given.
    """

    path: str
    """Where clients connect."""
    channels: tuple[str, ...]
    """The contract's names of all channels."""
    speaks_draft00: bool = False
    """Whether there is a server for the protocol of 2011, too."""

    def __init__(self, lock: threading.RLock, max_queue: int) -> None:
        self.max_queue = max_queue
        self._lock = lock
        self._clients: dict[Session, Outlet] = {}
        self._listeners: dict[str, dict[Outlet, None]] = {}

    @abstractmethod
    def open(self, request: Request, outlet: Outlet) -> Session:
        """Begin a conversation: what the exchange says by itself goes out at once.

        Args:
            request: the handshake's, with its query and headers.
            outlet: the way to the client.
        """

    def admits(self, request: Request) -> bool:
        """Whether a handshake is taken; one that is not is answered with 403. All are, unless a face says otherwise."""
        return True

    @property
    def is_watched(self) -> bool:
        """Whether anybody is connected."""
        return bool(self._clients)

    def connect(self, request: Request, outlet: Outlet) -> Session:
        """Let a client in. Call `disconnect` when it has gone."""
        with self._lock:
            self.advance()
            session = self.open(request, outlet)
            self._clients[session] = outlet
            return session

    def receive(self, session: Session, text: str) -> None:
        """Take a frame of a client's. Its answers are sent before anything that happens later."""
        with self._lock:
            if session not in self._clients:
                return
            self.advance()
            outlet = self._clients[session]
            for frame in session.receive(text):
                outlet.send(frame)

    def disconnect(self, session: Session) -> None:
        """Forget a client."""
        with self._lock:
            outlet = self._clients.pop(session, None)
            if outlet is not None:
                for listeners in self._listeners.values():
                    listeners.pop(outlet, None)

    def drop(self) -> int:
        """Cut all connections, without a word. Returns how many there were."""
        with self._lock:
            clients, self._clients = self._clients, {}
            self._listeners.clear()
            for outlet in clients.values():
                outlet.cut()
            return len(clients)

    def work(self) -> None:
        """Let happen what time has made due, if anybody looks. A server calls it now and then."""
        with self._lock:
            if self._clients:
                self.advance()

    @abstractmethod
    def advance(self) -> None:
        """Do what time has made due."""

    # For the faces, under the lock

    def listen(self, address: str, outlet: Outlet) -> None:
        """Let a client have what is published at an address."""
        self._listeners.setdefault(address, {})[outlet] = None

    def leave(self, address: str, outlet: Outlet) -> None:
        """Spare a client what is published at an address."""
        self._listeners.get(address, {}).pop(outlet, None)

    def hears(self, address: str) -> bool:
        """Whether anybody listens to a channel."""
        return bool(self._listeners.get(address))

    def is_heard_by(self, address: str, outlet: Outlet) -> bool:
        """Whether a client listens to a channel."""
        return outlet in self._listeners.get(address, {})

    def frame(self, channel: str, address: str, document: Mapping[str, Json]) -> Frame:
        """A message as a frame."""
        return Frame(channel, address, write_json(document).decode())

    def publish(self, channel: str, address: str, document: Mapping[str, Json], *, to: str | None = None) -> None:
        """Send a message to all who listen to its address; or to the address `to`, which stands for one account's."""
        listeners = self._listeners.get(address if to is None else to)
        if not listeners:
            return
        frame = self.frame(channel, address, document)
        for outlet in tuple(listeners):
            outlet.send(frame)


def answer(document: Json) -> Frame:
    """A frame that answers a request."""
    return Frame(CONNECTION, "", write_json(document).decode())
