"""Reading a market's streams in the background, for somebody who looks at it now and then."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from types import TracebackType
from typing import Self

from tradespec.cli.book.exchanges import Market
from tradespec.cli.book.sight import Note, Sight, State, Trade
from tradespec.core.clock import Clock, utc_now
from tradespec.core.streams import Gap

__all__ = ["Watch"]

_TRADES, _NOTES = 100, 20  # that are kept
_GRACE = 2.0  # seconds for a request that is under way when the watch ends
_SAID = {
    "disconnected": "the connection is lost",
    "reconnected": "the connection is back",
    "overflow": "messages were dropped, since they came too fast",
    "malformed": "a message made no sense",
}


class Watch:
    """Keeps a market's book and its last trades while the context lasts.

    Args:
        market: what to watch.
        clock: whose time stands beside what happens.
    """

    def __init__(self, market: Market, clock: Clock) -> None:
        self._market = market
        self._clock = clock
        self._lock = threading.Lock()  # of what follows
        self._trades: deque[Trade] = deque(maxlen=_TRADES)
        self._notes: deque[Note] = deque(maxlen=_NOTES)
        self._is_lost = False
        self._problem: BaseException | None = None
        self._ready = threading.Event()
        tasks = (self._keep_book, self._read_trades)
        self._threads = [threading.Thread(target=self._guarded, args=(task,), daemon=True) for task in tasks]

    def look(self, levels: int) -> Sight:
        """How it is now.

        Args:
            levels: of each side, at most.

        Raises:
            TradespecError: the exchange refused a channel or the book.
        """
        if self._problem is not None:
            raise self._problem
        book = self._market.book
        bids, asks = book.sides(levels)
        with self._lock:
            trades, notes = list(self._trades), list(self._notes)
        whole = State.READY if book.is_certain else State.UNSURE
        state = State.LOST if self._is_lost else whole if bids or asks or book.is_ready else State.BUILDING
        return Sight(
            title=self._market.title,
            time=utc_now(self._clock),
            state=state,
            rebuilds=book.rebuilds,
            age=book.age,
            bids=bids,
            asks=asks,
            trades=trades[::-1],
            notes=notes,
        )

    def wait(self, seconds: float) -> bool:
        """Until the book has been ready once, or reading failed; False if that takes longer."""
        return self._ready.wait(seconds)

    def _keep_book(self) -> None:
        was_ready = False
        for book in self._market.book:
            if book.is_ready != was_ready:
                was_ready = book.is_ready
                whole = "the book is whole again" if self._ready.is_set() else "the book is there"
                self._note(whole if was_ready else "the book may be wrong and is built again")
            if was_ready:
                self._ready.set()

    def _read_trades(self) -> None:
        for message in self._market.trades:
            if not isinstance(message, Gap):
                with self._lock:
                    self._trades.extend(self._market.read(message))
                continue
            if message.reason in ("disconnected", "reconnected"):
                self._is_lost = message.reason == "disconnected"
            self._note(f"{_SAID[message.reason]}{'' if message.error is None else f': {message.error.message}'}")

    def _note(self, text: str) -> None:
        with self._lock:
            self._notes.append(Note(utc_now(self._clock), text))

    def _guarded(self, task: Callable[[], None]) -> None:
        try:
            task()
        except BaseException as error:
            self._problem = error
            self._ready.set()

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._market.book.close()
        self._market.trades.close()
        for thread in self._threads:
            thread.join(_GRACE)
