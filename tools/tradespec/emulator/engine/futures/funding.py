"""Funding by the clock: a rate for every period, and who pays whom when it is over."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from tradespec.emulator.engine.exact import mul
from tradespec.emulator.engine.exchange import Exchange
from tradespec.emulator.engine.futures.contracts import Contract
from tradespec.emulator.engine.futures.desk import FuturesDesk

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_MISSED = 100
_STEP = Decimal("0.000001")
_LARGEST = 100


@dataclass(frozen=True, slots=True)
class Settled:
    """A period that is over."""

    symbol: str
    rate: Decimal
    time: datetime


class FundingClock:
    """Settles one contract's funding at every multiple of its period since 1970. Rates are drawn from the seed and the instant of
    their settlement, unless one is set.

    Args:
        exchange: its `settle` makes what is due.
        desk: whose positions pay.
        contract: for which.
        seed: of the rates.

    Attributes:
        next_due: the next settlement.
    """

    def __init__(self, exchange: Exchange, desk: FuturesDesk, contract: Contract, seed: int) -> None:
        self._exchange = exchange
        self._desk = desk
        self._symbol = contract.symbol
        self._every = contract.funding_every
        self._seed = seed
        self._fixed: Decimal | None = None
        self._used: dict[datetime, Decimal] = {}
        self.next_due = self._before(exchange.now()) + self._every
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
        due = (now - self.next_due) // self._every + 1
        self.next_due += self._every * max(0, due - _MOST_MISSED)

    def act(self) -> None:
        """Settle the period that is over."""
        self.settle(self.next_due)
        self.next_due += self._every

    def settle(self, at: datetime) -> None:
        """Let positions pay at the current rate, at once."""
        rate = self._used[at] = self.rate
        if len(self._used) > 2 * _MOST_MISSED:
            self._used.pop(next(iter(self._used)))
        with self._exchange.change():
            self._desk.clearing.fund(self._symbol, rate)
            self._desk.liquidate(self._symbol)

    def history(self, skip: int, count: int) -> list[Settled]:
        """Settlements, newest first, back to 1970; those before the exchange began are drawn like all others."""
        first = self._before(self._exchange.now())
        settled = (first - _EPOCH) // self._every
        times = [first - self._every * number for number in range(skip, min(skip + count, settled))]
        return [Settled(self._symbol, self._used.get(at, self._drawn(at)), at) for at in times]

    def _before(self, now: datetime) -> datetime:
        return _EPOCH + (now - _EPOCH) // self._every * self._every

    def _drawn(self, at: datetime) -> Decimal:
        drawn = random.Random(f"{self._seed}/{self._symbol}/{at.isoformat()}").randint(-_LARGEST, _LARGEST)
        return mul(_STEP, Decimal(drawn))
