"""The trades of all markets under Mt.Gox's ids: microseconds of their times, strictly rising."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal

from tradespec.emulator.engine import Event, Exchange, Execution, OrderExecuted, OrderType, Side
from tradespec.emulator.engine.exact import ZERO, add, mul, ratio, sub
from tradespec.emulator.faces.mtgox.currencies import CURRENCIES, ITEM
from tradespec.emulator.faces.mtgox.formats import micros, rounded

KEEP = 20_000
_DAY = timedelta(hours=24)
_MONTH = timedelta(days=31)

OrderKind = Literal["bid", "ask"]


@dataclass(frozen=True, slots=True)
class Trade:
    """A trade as one market shows it.

    Attributes:
        id: the tid.
        currency: of the price.
        kind: side of the order that caused it.
        primary: whether the market's currency is the buyer's.
        properties: comma-separated words.
    """

    id: int
    time: datetime
    currency: str
    price: Decimal
    amount: Decimal
    kind: OrderKind
    primary: bool
    properties: str


class Tape:
    """All trades, newest `KEEP` of each market for certain.

    Args:
        exchange: where they happen.

    Attributes:
        last: the latest trade of all markets in its own currency, None before the first.
    """

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._trades: dict[str, list[Trade]] = {}
        self._tids: dict[int, int] = {}  # by execution
        self._days: dict[str, _Day] = {}
        self._cancelled: dict[int, datetime] = {}
        self._listeners: list[Callable[[Trade], None]] = []
        self._last_tid = 0
        self.last: Trade | None = None
        exchange.subscribe(self._on_event)

    def listen(self, listener: Callable[[Trade], None]) -> None:
        """Be told of each trade, in every market that shows it."""
        self._listeners.append(listener)

    def tid(self, execution: int) -> int:
        """The trade id of an execution."""
        return self._tids[execution]

    def latest(self, currency: str) -> Trade | None:
        """The latest trade in a currency, None before the first."""
        trades = self._trades.get(currency)
        return trades[-1] if trades else None

    def today(self, currency: str) -> list[Trade]:
        """The trades of the last 24 hours, oldest first."""
        start = micros(self._exchange.now() - _DAY)
        trades = self._trades.get(currency, [])
        return self._without_cancelled(trades[bisect_right(trades, start, key=_id) :])

    def mean_today(self, currency: str) -> Decimal:
        """The mean of the prices of the last 24 hours, zero without any."""
        day = self._days.get(currency)
        return ZERO if day is None else day.mean(micros(self._exchange.now() - _DAY), CURRENCIES[currency].scale)

    def since(self, currency: str, tid: int, count: int | None, *, inclusive: bool) -> list[Trade]:
        """The first trades after an id, which need not exist, oldest first."""
        trades = self._trades.get(currency, [])
        first = (bisect_left if inclusive else bisect_right)(trades, tid, key=_id)
        found = self._without_cancelled(trades[first:])
        return found if count is None else found[:count]

    def cancelled(self, currency: str) -> list[int]:
        """Ids of the trades that were cancelled within the last month."""
        start = self._exchange.now() - _MONTH
        return [each.id for each in self._trades.get(currency, []) if self._cancelled.get(each.id, start) > start]

    def cancel(self, tid: int) -> bool:
        """Take a trade back, in all markets that show it; returns whether there is one. No money moves."""
        is_known = any(trade.id == tid for trades in self._trades.values() for trade in trades)
        if is_known and tid not in self._cancelled:
            self._cancelled[tid] = self._exchange.now()
            for day in self._days.values():
                day.drop(tid)
        return is_known

    def mirror(self, trade: Trade, currency: str) -> None:
        """Show a trade in a second market as well, of which the currency is not the buyer's."""
        trades = self._trades.setdefault(currency, [])
        if all(each.id != trade.id for each in trades):
            price, properties = converted(trade, currency), f"{trade.properties},mixed_currency"
            shown = replace(trade, currency=currency, price=price, primary=False, properties=properties)
            insort(trades, shown, key=_id)
            self._tell(shown)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, OrderExecuted):
            self._add(event.execution, event.taker.order.type)

    def _add(self, execution: Execution, kind: OrderType) -> None:
        self._last_tid = max(self._last_tid + 1, micros(execution.time))
        self._tids[execution.id] = self._last_tid
        trade = self.last = Trade(
            id=self._last_tid,
            time=execution.time,
            currency=execution.symbol.removeprefix(ITEM),
            price=execution.price,
            amount=execution.size,
            kind="bid" if execution.side is Side.BUY else "ask",
            primary=True,
            properties="limit" if kind is OrderType.LIMIT else "market",
        )
        trades = self._trades.setdefault(trade.currency, [])
        trades.append(trade)
        self._tell(trade)
        if len(trades) > 2 * KEEP:
            del trades[:-KEEP]
        if len(self._tids) > 100 * KEEP:
            for old in self._oldest(KEEP):
                del self._tids[old]

    def _tell(self, trade: Trade) -> None:
        self._days.setdefault(trade.currency, _Day()).add(trade)
        for listener in self._listeners:
            listener(trade)

    def _oldest(self, count: int) -> list[int]:
        ids: Iterator[int] = iter(self._tids)
        return [next(ids) for _ in range(count)]

    def _without_cancelled(self, trades: list[Trade]) -> list[Trade]:
        return [trade for trade in trades if trade.id not in self._cancelled] if self._cancelled else list(trades)


class _Day:
    """The prices of a market within a day, at constant cost for each trade."""

    def __init__(self) -> None:
        self._trades: list[Trade] = []
        self._first = 0  # those before are too old
        self._sum = ZERO

    def add(self, trade: Trade) -> None:
        """Take a trade in; it may be older than others."""
        insort(self._trades, trade, lo=self._first, key=_id)
        self._sum = add(self._sum, trade.price)

    def drop(self, tid: int) -> None:
        """Leave a trade out."""
        place = bisect_left(self._trades, tid, lo=self._first, key=_id)
        if place < len(self._trades) and self._trades[place].id == tid:
            self._sum = sub(self._sum, self._trades.pop(place).price)

    def mean(self, after: int, scale: int) -> Decimal:
        """The mean of the trades with higher ids."""
        first = bisect_right(self._trades, after, lo=self._first, key=_id)
        for trade in self._trades[self._first : first]:
            self._sum = sub(self._sum, trade.price)
        self._first = first
        if first > KEEP:
            del self._trades[:first]
            self._first = 0
        return ratio(self._sum, Decimal(len(self._trades) - self._first), scale)


def converted(trade: Trade, currency: str) -> Decimal:
    """A trade's price in another currency."""
    if trade.currency == currency:
        return trade.price
    dollars = ratio(trade.price, CURRENCIES[trade.currency].per_dollar, 12)
    return rounded(currency, mul(dollars, CURRENCIES[currency].per_dollar))


def _id(trade: Trade) -> int:
    return trade.id
