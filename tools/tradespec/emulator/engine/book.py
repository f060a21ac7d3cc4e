"""The order book: price-time priority over exact prices."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from tradespec.emulator.engine.exact import ZERO, add, sub
from tradespec.emulator.engine.orders import Order, Side


@dataclass(frozen=True, slots=True)
class PriceLevel:
    """All resting orders of one price: their size together (base), and how many they are."""

    price: Decimal
    size: Decimal
    orders: int


@dataclass(frozen=True, slots=True)
class Depth:
    """A book at one moment, best prices first.

    Attributes:
        bids: falling prices.
        asks: rising prices.
        bid_total: size (base) of all bids, including levels beyond those listed.
        ask_total: size (base) of all asks, including levels beyond those listed.
    """

    bids: tuple[PriceLevel, ...]
    asks: tuple[PriceLevel, ...]
    bid_total: Decimal
    ask_total: Decimal

    @property
    def best_bid(self) -> PriceLevel | None:
        """The highest bid, None without any."""
        return self.bids[0] if self.bids else None

    @property
    def best_ask(self) -> PriceLevel | None:
        """The lowest ask, None without any."""
        return self.asks[0] if self.asks else None


class _Level:
    __slots__ = ("orders", "price", "size")

    def __init__(self, price: Decimal) -> None:
        self.price = price
        self.size = ZERO
        self.orders: OrderedDict[int, Order] = OrderedDict()  # first in, first out; removal anywhere in constant time


class BookSide:
    """One side of a book.

    Attributes:
        size: base of all orders together.
    """

    def __init__(self, side: Side) -> None:
        self._is_bid = side is Side.BUY
        self._ranks: list[Decimal] = []  # ascending, the best price last: a used-up best level is popped off the end
        self._levels: dict[Decimal, _Level] = {}  # by rank
        self.size = ZERO

    def best(self) -> Decimal | None:
        """The best price, None on an empty side."""
        return self._levels[self._ranks[-1]].price if self._ranks else None

    def size_at(self, price: Decimal) -> Decimal:
        """Size (base) of all orders at that price."""
        level = self._levels.get(self._rank(price))
        return level.size if level else ZERO

    def add(self, order: Order) -> None:
        """Rest an order behind those already at its price."""
        rank = self._rank(order.limit)
        level = self._levels.get(rank)
        if level is None:
            level = self._levels[rank] = _Level(order.limit)
            insort(self._ranks, rank)
        level.orders[order.id] = order
        level.size = add(level.size, order.outstanding)
        self.size = add(self.size, order.outstanding)

    def take(self, order: Order, size: Decimal) -> None:
        """Take a fill's size out; the order leaves when nothing of it is outstanding any more."""
        self._shrink(order, size, gone=not order.outstanding)

    def remove(self, order: Order) -> None:
        """Take an order out with all that is outstanding of it."""
        self._shrink(order, order.outstanding, gone=True)

    def __contains__(self, order: Order) -> bool:
        level = self._levels.get(self._rank(order.limit))
        return level is not None and order.id in level.orders

    def orders(self) -> Iterator[Order]:
        """Resting orders in the order in which they would trade. The side must not change meanwhile."""
        for rank in reversed(self._ranks):
            yield from self._levels[rank].orders.values()

    def levels(self, count: int | None = None) -> tuple[PriceLevel, ...]:
        """The best levels, all without a count."""
        first = 0 if count is None else max(0, len(self._ranks) - count)
        levels = (self._levels[rank] for rank in reversed(self._ranks[first:]))
        return tuple(PriceLevel(level.price, level.size, len(level.orders)) for level in levels)

    def _rank(self, price: Decimal) -> Decimal:
        return price if self._is_bid else price.copy_negate()

    def _shrink(self, order: Order, size: Decimal, *, gone: bool) -> None:
        rank = self._rank(order.limit)
        level = self._levels[rank]
        level.size = sub(level.size, size)
        self.size = sub(self.size, size)
        if gone:
            del level.orders[order.id]
            if not level.orders:
                del self._levels[rank]
                del self._ranks[bisect_left(self._ranks, rank)]


class OrderBook:
    """Both sides of a market's book."""

    def __init__(self) -> None:
        self.bids = BookSide(Side.BUY)
        self.asks = BookSide(Side.SELL)

    def side(self, side: Side) -> BookSide:
        """Where orders of that side rest."""
        return self.bids if side is Side.BUY else self.asks

    def would_take(self, side: Side, price: Decimal) -> bool:
        """Whether an order at that price would trade at once."""
        best = self.side(side.opposite).best()
        return best is not None and reaches(side, price, best)

    def depth(self, count: int | None = None) -> Depth:
        """A snapshot of the best levels of each side, all without a count."""
        return Depth(self.bids.levels(count), self.asks.levels(count), self.bids.size, self.asks.size)


def reaches(side: Side, limit: Decimal | None, price: Decimal) -> bool:
    """Whether an order of that side and limit (None: any price) trades at a price."""
    if limit is None:
        return True
    return limit >= price if side is Side.BUY else limit <= price
