"""What a ticker shows: the last 24 hours of a market, kept up with each execution."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal

from tradespec.emulator.engine.exact import ZERO, add, mul, ratio, sub
from tradespec.emulator.engine.orders import Execution

WINDOW = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Stats:
    """A market over its window.

    Attributes:
        last: price of the latest execution ever, None before the first.
        open, high, low: first, highest and lowest price within the window, None without executions in it.
        volume: base traded.
        quote_volume: exact sum of price times size.
        executions: how many.
    """

    last: Decimal | None
    open: Decimal | None
    high: Decimal | None
    low: Decimal | None
    volume: Decimal
    quote_volume: Decimal
    executions: int

    def vwap(self, scale: int, mode: str = ROUND_HALF_EVEN) -> Decimal:
        """Volume-weighted average price, rounded to `scale` places; zero without volume."""
        return ratio(self.quote_volume, self.volume, scale, mode)


class RollingStats:
    """Sums and extremes of a sliding window, at constant cost per execution."""

    def __init__(self, window: timedelta = WINDOW) -> None:
        self._window = window
        self._recent: deque[Execution] = deque()
        self._highs: deque[Execution] = deque()  # falling prices: its first is the window's highest
        self._lows: deque[Execution] = deque()  # rising prices: its first is the window's lowest
        self._volume = ZERO
        self._quote_volume = ZERO
        self._last: Decimal | None = None

    def add(self, execution: Execution) -> None:
        """Count an execution; its time must not be before the last one's."""
        self._drop_old(execution.time)
        self._last = execution.price
        self._recent.append(execution)
        while self._highs and self._highs[-1].price <= execution.price:
            self._highs.pop()
        self._highs.append(execution)
        while self._lows and self._lows[-1].price >= execution.price:
            self._lows.pop()
        self._lows.append(execution)
        self._volume = add(self._volume, execution.size)
        self._quote_volume = add(self._quote_volume, mul(execution.price, execution.size))

    def at(self, now: datetime) -> Stats:
        """The window that ends now. An execution exactly as old as the window is out."""
        self._drop_old(now)
        return Stats(
            last=self._last,
            open=self._recent[0].price if self._recent else None,
            high=self._highs[0].price if self._highs else None,
            low=self._lows[0].price if self._lows else None,
            volume=self._volume,
            quote_volume=self._quote_volume,
            executions=len(self._recent),
        )

    def _drop_old(self, now: datetime) -> None:
        start = now - self._window
        while self._recent and self._recent[0].time <= start:
            old = self._recent.popleft()
            self._volume = sub(self._volume, old.size)
            self._quote_volume = sub(self._quote_volume, mul(old.price, old.size))
        for extremes in (self._highs, self._lows):
            while extremes and extremes[0].time <= start:
                extremes.popleft()
