"""What there is to see of a market at one moment. Nothing here reads a stream or draws."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum

from tradespec.core.money import CONTEXT
from tradespec.core.streams.book import Level

__all__ = ["Depth", "Note", "Sight", "State", "Taker", "Trade", "aligned", "cumulated"]


class Taker(Enum):
    """Whose order met another one's: a buyer's, a seller's, or nobody's (an auction)."""

    BUY = "buy"
    SELL = "sell"
    NOBODY = "-"


class State(Enum):
    """How far the book can be relied on; if it is not ready, it is empty."""

    READY = "ready"
    UNSURE = "ready, to be checked"
    BUILDING = "being built"
    LOST = "connection lost"


@dataclass(frozen=True, slots=True)
class Trade:
    """One trade of the market.

    Attributes:
        time: UTC.
        taker: who took the price.
        price: of one unit of what is traded.
        size: how much of it.
    """

    time: datetime
    taker: Taker
    price: Decimal
    size: Decimal


@dataclass(frozen=True, slots=True)
class Note:
    """Something that happened to the stream.

    Attributes:
        time: UTC.
        text: one line.
    """

    time: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Sight:
    """A market at one moment.

    Attributes:
        title: exchange and market.
        time: UTC.
        state: of the book.
        rebuilds: how often it had to be built again.
        age: seconds since the exchange last said anything about it; None if it never has.
        bids, asks: best first.
        trades: latest first.
        notes: what happened to the stream, latest last.
    """

    title: str
    time: datetime
    state: State
    rebuilds: int
    age: float | None
    bids: Sequence[Level]
    asks: Sequence[Level]
    trades: Sequence[Trade]
    notes: Sequence[Note]

    @property
    def spread(self) -> Decimal | None:
        """What lies between the best ask and the best bid; None if one of them is missing."""
        return CONTEXT.subtract(self.asks[0].price, self.bids[0].price) if self.asks and self.bids else None


@dataclass(frozen=True, slots=True)
class Depth:
    """A level, and what may be had up to its price.

    Attributes:
        level: price and size.
        total: its size and that of all better levels.
    """

    level: Level
    total: Decimal


def cumulated(levels: Iterable[Level]) -> list[Depth]:
    """Levels from the best one on, with the sum of their sizes so far."""
    total, found = Decimal(0), list[Depth]()
    for level in levels:
        total = CONTEXT.add(total, level.size)
        found.append(Depth(level, total))
    return found


def aligned(numbers: Iterable[Decimal]) -> dict[Decimal, str]:
    """How numbers of one column are written: no digit is lost, and all have their points below each other."""
    plain = [CONTEXT.normalize(number) for number in numbers]
    digits = max((-int(number.as_tuple().exponent) for number in plain), default=0)
    return {number: f"{number:,.{max(0, digits)}f}" for number in plain}
