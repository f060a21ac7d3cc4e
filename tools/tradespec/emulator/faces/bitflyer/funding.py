"""Funding of margin positions: a rate for every eight hours, and who pays whom when they are over."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from tradespec.core.money import CONTEXT
from tradespec.emulator.engine import Exchange, MarginSettlement
from tradespec.emulator.faces.bitflyer.products import Catalogue

PERIOD = timedelta(hours=8)
_EPOCH = datetime(2024, 4, 15, 13, tzinfo=UTC)  # a settlement that is known; the others are 8 hours apart
_LARGEST = 5000  # millionths
_MOST_MISSED = 100


@dataclass(frozen=True, slots=True)
class Settled:
    """A period that is over."""

    calculated_at: datetime
    settled_at: datetime
    rate: Decimal


class Funding:
    """Settles funding by the clock. Rates are drawn from the seed and the instant of their settlement, unless one is set.

    Args:
        exchange: its `settle` makes what is due.
        margin: whose positions pay.
        catalogue: the markets; those of type FX are funded.
        seed: of the rates.
    """

    def __init__(self, exchange: Exchange, margin: MarginSettlement, catalogue: Catalogue, seed: int) -> None:
        self._exchange = exchange
        self._margin = margin
        self._symbols = [each.code for each in catalogue if each.market_type == "FX"]
        self._seed = seed
        self._fixed: Decimal | None = None
        self._used: dict[datetime, Decimal] = {}
        self.next_due = _last_settlement(exchange.now()) + PERIOD
        if self._symbols:
            exchange.schedule(self)

    @property
    def rate(self) -> Decimal:
        """The rate that is settled next."""
        return self._drawn(self.next_due) if self._fixed is None else self._fixed

    def set_rate(self, rate: Decimal | None) -> None:
        """Settle by this rate from now on; None goes back to those that are drawn."""
        self._fixed = rate

    def catch_up(self, now: datetime) -> None:
        """Skip what lies too far back."""
        due = (now - self.next_due) // PERIOD + 1
        self.next_due += PERIOD * max(0, due - _MOST_MISSED)

    def act(self) -> None:
        """Settle the period that is over."""
        rate = self._used[self.next_due] = self.rate
        if len(self._used) > 2 * _MOST_MISSED:
            self._used.pop(next(iter(self._used)))
        with self._exchange.change():
            for symbol in self._symbols:
                self._margin.fund(symbol, rate)
        self.next_due += PERIOD

    def history(self, start: datetime, end: datetime, count: int) -> list[Settled]:
        """Settlements between two instants, newest first; those before the exchange began are drawn like all others."""
        rows: list[Settled] = []
        settled = _last_settlement(max(start, end))
        while start <= settled <= end and len(rows) < count:
            rate = self._used.get(settled)
            calculated = settled - PERIOD
            rows.append(Settled(calculated, settled, self._drawn(settled) if rate is None else rate))
            settled = calculated
        return rows

    def _drawn(self, settled: datetime) -> Decimal:
        millionths = random.Random(f"{self._seed}/{settled.isoformat()}").randint(-_LARGEST, _LARGEST)
        return CONTEXT.scaleb(Decimal(millionths) * 1_000_000, -12)


def _last_settlement(now: datetime) -> datetime:
    return _EPOCH + (now - _EPOCH) // PERIOD * PERIOD
