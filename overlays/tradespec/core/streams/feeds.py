"""The subscriptions of one client, as its connection sees them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

from tradespec.core.errors import TradespecError

from .buffer import Buffer
from .channel import Channel, Gap

__all__ = ["Feed", "Feeds"]


class Feed:
    """One subscription.

    Attributes:
        channel, address: what is subscribed.
        buffer: where its messages wait.
        settled: set once the exchange has confirmed it on this connection, or it has ended.
        is_running: whether it is confirmed.
        is_ended: whether nothing follows.
        ended_by: the exchange's refusal, or the defect that ended it.
        cut_off_by: why there is no connection, as it was told; None if it was not, or is running again.
    """

    def __init__(self, channel: Channel[Any], address: str, buffer: Buffer) -> None:
        self.channel = channel
        self.address = address
        self.buffer = buffer
        self.settled = asyncio.Event()
        self.is_running = False
        self.is_ended = False
        self.ended_by: Exception | None = None
        self.cut_off_by: TradespecError | None = None

    def run(self) -> None:
        """The exchange sends it from now on. Who was told that it does not is told so, before anything that comes."""
        if not self.is_running:
            self.is_running = True
            if self.cut_off_by is not None:
                self.cut_off_by = None
                self.buffer.put(Gap("reconnected"))
            self.buffer.began()
            self.settled.set()

    def stop(self) -> None:
        """Nobody knows whether the exchange sends it."""
        self.is_running = False
        self.settled.clear()

    def end(self, error: Exception | None = None) -> None:
        """Nothing follows."""
        self.is_running = False
        self.is_ended = True
        self.ended_by = self.ended_by or error
        self.buffer.end(error)
        self.settled.set()


class Feeds:
    """All of them, by the addresses of their channels."""

    def __init__(self) -> None:
        self._by_address: dict[str, tuple[Feed, ...]] = {}

    def __iter__(self) -> Iterator[Feed]:
        """All that there are now; it may change meanwhile."""
        return iter([feed for feeds in self._by_address.values() for feed in feeds])

    def __bool__(self) -> bool:
        return bool(self._by_address)

    def __contains__(self, feed: Feed) -> bool:
        return feed in self.at(feed.address)

    def at(self, address: str) -> tuple[Feed, ...]:
        """Those of a channel."""
        return self._by_address.get(address, ())

    def add(self, feed: Feed) -> None:
        """One more."""
        self._by_address[feed.address] = (*self.at(feed.address), feed)

    def remove(self, feed: Feed) -> None:
        """One less."""
        left = tuple(other for other in self.at(feed.address) if other is not feed)
        if left:
            self._by_address[feed.address] = left
        else:
            self._by_address.pop(feed.address, None)

    def end(self, feed: Feed, error: Exception | None = None) -> None:
        """End one, which is removed as well; its reader gets the error."""
        self.remove(feed)
        feed.end(error)

    def end_all(self, error: Exception | None = None) -> None:
        """End all."""
        for feed in self:
            self.end(feed, error)

    def cut_off(self, error: TradespecError) -> None:
        """There is no connection: who does not know it yet is told."""
        for feed in self:
            feed.stop()
            if feed.cut_off_by is None:
                feed.buffer.put(Gap("disconnected", error=error))
            feed.cut_off_by = error
