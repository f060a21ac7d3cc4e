"""The event log: what happened, in order, each event with all that a stream message about it needs.

Subscribers are called when the operation that made the events is done, so they find the exchange consistent and may place orders
themselves; the events of those follow in turn.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from tradespec.emulator.engine.ledger import EntryReason
from tradespec.emulator.engine.markets import MarketState
from tradespec.emulator.engine.orders import EndReason, Execution, Order, OrderState, Side
from tradespec.emulator.engine.refusal import Reason


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened.

    Attributes:
        seq: 1, 2, 3 ... without gaps.
        time: when.
    """

    seq: int
    time: datetime


@dataclass(frozen=True, slots=True)
class OrderAccepted(Event):
    """An order passed all checks; its fills and its rest follow."""

    order: Order


@dataclass(frozen=True, slots=True)
class OrderRejected(Event):
    """An order was refused."""

    order: Order
    reason: Reason
    message: str


@dataclass(frozen=True, slots=True)
class OrderProgress:
    """An order as it stood right after a fill: the `order` itself goes on changing."""

    order: Order
    executed: Decimal
    outstanding: Decimal
    commission: Decimal
    state: OrderState


@dataclass(frozen=True, slots=True)
class OrderExecuted(Event):
    """A fill, with both of its orders."""

    execution: Execution
    maker: OrderProgress
    taker: OrderProgress


@dataclass(frozen=True, slots=True)
class OrderCanceled(Event):
    """An order, or the rest of it, was cancelled: `size` of it, and why."""

    order: Order
    size: Decimal
    reason: EndReason


@dataclass(frozen=True, slots=True)
class OrderExpired(Event):
    """An order, or the rest of it, expired: `size` of it."""

    order: Order
    size: Decimal


@dataclass(frozen=True, slots=True)
class BookChanged(Event):
    """A price level has a new total size; zero when it is gone."""

    symbol: str
    side: Side
    price: Decimal
    size: Decimal


@dataclass(frozen=True, slots=True)
class FundsMoved(Event):
    """A deposit, withdrawal or transfer.

    Attributes:
        account: whose journal has the entry.
        change: signed, fees not included.
        balance: the total after it.
        entry_id: the journal entry.
    """

    account: str
    asset: str
    change: Decimal
    balance: Decimal
    reason: EntryReason
    entry_id: int


@dataclass(frozen=True, slots=True)
class MarketStateChanged(Event):
    """A market opened, halted or closed."""

    symbol: str
    state: MarketState


Subscriber = Callable[[Event], None]


class EventLog:
    """Append-only, bounded to the newest events.

    Args:
        now: the current time.
        keep: how many events are certain to be kept; up to twice as many are.
    """

    def __init__(self, now: Callable[[], datetime], keep: int) -> None:
        self._now = now
        self._keep = keep
        self._events: list[Event] = []
        self._last_seq = 0
        self._undelivered: deque[Event] = deque()
        self._subscribers: list[Subscriber] = []

    def stamp(self) -> tuple[int, datetime]:
        """Number and time for the next event."""
        self._last_seq += 1
        return self._last_seq, self._now()

    def append(self, event: Event) -> None:
        """Log an event, to be delivered by `deliver`."""
        self._events.append(event)
        if len(self._events) > 2 * self._keep:
            del self._events[: -self._keep]
        if self._subscribers:
            self._undelivered.append(event)

    def since(self, seq: int = 0) -> list[Event]:
        """The events after that number, oldest first."""
        return self._events[bisect_right(self._events, seq, key=lambda event: event.seq) :]

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Be told of each later event, in order. Returns what ends it."""
        self._subscribers.append(subscriber)

        def unsubscribe() -> None:
            if subscriber in self._subscribers:
                self._subscribers.remove(subscriber)

        return unsubscribe

    def deliver(self) -> None:
        """Tell the subscribers what they have not been told. An exception of theirs comes through; the rest stays queued."""
        while self._undelivered:
            event = self._undelivered.popleft()
            for subscriber in tuple(self._subscribers):
                subscriber(event)
