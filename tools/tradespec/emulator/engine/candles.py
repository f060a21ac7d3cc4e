"""Candles of a market, built from its executions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from tradespec.emulator.engine.exact import ZERO, add

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS
_MONDAY_MS = 4 * DAY_MS  # 1970-01-05
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Candle:
    """Trading within a span of time.

    Attributes:
        opened_ms: its first instant, ms since 1970.
        open, high, low, close: prices.
        volume: in base.
        quote_volume: exact sum of price times size.
    """

    opened_ms: int
    open: Decimal
    high: Decimal
    low: Decimal
    close: Decimal
    volume: Decimal = ZERO
    quote_volume: Decimal = ZERO

    def take(self, later: Candle) -> None:
        """Continue with what came after it."""
        self.high = max(self.high, later.high)
        self.low = min(self.low, later.low)
        self.close = later.close
        self.volume = add(self.volume, later.volume)
        self.quote_volume = add(self.quote_volume, later.quote_volume)


@dataclass(frozen=True, slots=True)
class Granularity:
    """How time is cut.

    Attributes:
        length_ms: of one candle; 0 for calendar months.
        zone_ms: offset of the clock by which days begin, from UTC.
    """

    length_ms: int
    zone_ms: int = 0

    def opening(self, moment_ms: int) -> int:
        """When the candle of an instant opens."""
        local = moment_ms + self.zone_ms
        if not self.length_ms:
            day = _EPOCH + timedelta(milliseconds=local)
            first = day.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
            return (first - _EPOCH) // timedelta(milliseconds=1) - self.zone_ms
        origin = _MONDAY_MS if self.length_ms == 7 * DAY_MS else 0
        return (local - origin) // self.length_ms * self.length_ms + origin - self.zone_ms

    def closing(self, opened_ms: int) -> int:
        """When the candle closes that opens then."""
        if self.length_ms:
            return opened_ms + self.length_ms
        return self.opening(opened_ms + 32 * DAY_MS)


class Candles:
    """The candles of one market. Minutes are kept; all else is put together of them.

    Args:
        keep: how many minutes with trades are certain to be kept.
    """

    def __init__(self, keep: int = 100_000) -> None:
        self._keep = keep
        self._openings: list[int] = []
        self._minutes: list[Candle] = []

    def add(self, moment_ms: int, price: Decimal, size: Decimal, notional: Decimal) -> None:
        """Count an execution; times must not go back."""
        minute = Candle(moment_ms // MINUTE_MS * MINUTE_MS, price, price, price, price, size, notional)
        if self._openings and self._openings[-1] >= minute.opened_ms:
            self._minutes[-1].take(minute)
            return
        self._openings.append(minute.opened_ms)
        self._minutes.append(minute)
        if len(self._minutes) > 2 * self._keep:
            del self._openings[: -self._keep], self._minutes[: -self._keep]

    def price_at(self, moment_ms: int) -> Decimal | None:
        """The last price before an instant or, if trading began later, the first one; None without any."""
        if not self._minutes:
            return None
        index = bisect_left(self._openings, moment_ms)
        return self._minutes[index - 1].close if index else self._minutes[0].open

    def newest(self, granularity: Granularity, start_ms: int, end_ms: int, count: int) -> list[Candle]:
        """The latest candles that open from `start_ms` to `end_ms` (both inclusive), oldest first.

        One without trades stands at the price before it; before the first trade there are none.
        """
        if not self._openings:
            return []
        first = max(granularity.opening(self._openings[0]), start_ms)
        opened = granularity.opening(end_ms)
        openings: list[int] = []
        while opened >= first and len(openings) < count:
            openings.append(opened)
            opened = granularity.opening(opened - 1)
        return self._put_together(granularity, reversed(openings))

    def oldest(self, granularity: Granularity, start_ms: int, end_ms: int, count: int) -> list[Candle]:
        """The first candles of a span, else as `newest`."""
        if not self._openings:
            return []
        opened = granularity.opening(max(start_ms, granularity.opening(self._openings[0])))
        if opened < start_ms:
            opened = granularity.closing(opened)
        openings: list[int] = []
        while opened <= end_ms and len(openings) < count:
            openings.append(opened)
            opened = granularity.closing(opened)
        return self._put_together(granularity, openings)

    def _put_together(self, granularity: Granularity, openings: Iterable[int]) -> list[Candle]:
        made: list[Candle] = []
        for opened in openings:
            low = bisect_left(self._openings, opened)
            high = bisect_left(self._openings, granularity.closing(opened))
            if low == high:
                price = self._minutes[low - 1].close if low else self._minutes[0].open
                made.append(Candle(opened, price, price, price, price))
                continue
            minute = self._minutes[low]
            candle = Candle(
                opened, minute.open, minute.high, minute.low, minute.close, minute.volume, minute.quote_volume
            )
            for later in self._minutes[low + 1 : high]:
                candle.take(later)
            made.append(candle)
        return made
