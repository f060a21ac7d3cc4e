"""What changed in an order book since it was last told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from tradespec.emulator.engine import BookChanged, Depth, Side

Level = tuple[Side, Decimal]


@dataclass(frozen=True, slots=True)
class LevelChange:
    """A price level whose size is another one now; a size of zero is no level."""

    side: Side
    price: Decimal
    before: Decimal
    after: Decimal


class ToldBooks:
    """The books as their listeners know them.

    Events come when all that belongs to an operation has been done. So the first one that does not fit what has been told
    brings the changes of the whole operation, and those that follow bring nothing.

    Args:
        look: shows the book of a market as it is now.
    """

    def __init__(self, look: Callable[[str], Depth]) -> None:
        self._look = look
        self._told: dict[str, dict[Level, Decimal]] = {}

    def watch(self, symbol: str) -> None:
        """Follow a market's book from now on, unless it is followed."""
        if symbol not in self._told:
            self._told[symbol] = _levels(self._look(symbol))

    def forget(self, symbol: str) -> None:
        """Do not follow it any more."""
        self._told.pop(symbol, None)

    def changes(self, event: BookChanged) -> list[LevelChange]:
        """What changed since the last time, if the event is news; nothing for a book that is not followed."""
        told = self._told.get(event.symbol)
        if told is None or told.get((event.side, event.price), Decimal(0)) == event.size:
            return []
        now = _levels(self._look(event.symbol))
        self._told[event.symbol] = now
        return [
            LevelChange(*level, before, after)
            for level in {**told, **now}
            if (before := told.get(level, Decimal(0))) != (after := now.get(level, Decimal(0)))
        ]


def _levels(depth: Depth) -> dict[Level, Decimal]:
    sides = ((Side.BUY, depth.bids), (Side.SELL, depth.asks))
    return {(side, level.price): level.size for side, levels in sides for level in levels}
