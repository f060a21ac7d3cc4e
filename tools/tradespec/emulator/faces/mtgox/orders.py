"""Mt.Gox's orders over the engine's.

Mt.Gox takes orders that are not funded. What the account can pay for is in the book; the rest follows as money arrives or other orders
vanish, oldest order first. So one order here may be several of the engine's, and none while it waits in the queue.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import ROUND_CEILING, Decimal
from itertools import islice
from typing import Literal

from tradespec.emulator.engine import (
    BookChanged,
    Event,
    Exchange,
    FeeIn,
    FundsMoved,
    Market,
    Order,
    OrderCanceled,
    OrderExecuted,
    OrderRequest,
    OrderType,
    Refused,
    Side,
)
from tradespec.emulator.engine.exact import add, mul, sub, total, whole_steps
from tradespec.emulator.faces.mtgox.currencies import ITEM, pair_of
from tradespec.emulator.faces.mtgox.formats import micros, rounded
from tradespec.emulator.faces.mtgox.options import MtGoxOptions
from tradespec.emulator.faces.mtgox.tape import OrderKind, Tape

KEEP = 20_000
_ZERO = Decimal(0)
_SATOSHI = Decimal("0.00000001")
_FAR = datetime.max.replace(tzinfo=UTC)

Status = Literal["pending", "executing", "post-pending", "open", "invalid"]
OrderNews = Literal["placed", "executing", "executed", "changed", "cancelled"]
"""What happened to an order. Between `executing` and `executed` are the trades that it makes as it comes in.

`changed` says that something else may have: its funds, or what has been traded of it.
"""


@dataclass(frozen=True, slots=True)
class OwnTrade:
    """A fill of an order.

    Attributes:
        spent: what the buyer paid for it, fee left out.
    """

    tid: int
    time: datetime
    amount: Decimal
    price: Decimal
    spent: Decimal
    properties: str


@dataclass(slots=True, eq=False)
class MtGoxOrder:
    """An order.

    Attributes:
        oid: a UUID.
        amount: bitcoins asked for.
        price: None for a market order.
        fiat_fee: the buyer pays the fee in money.
        priority: microseconds of its time, unique.
        due: when it is executed.
        pieces: its funded parts in the book, also those that ended.
        trades: its fills, oldest first.
        has_entered: whether it has been executed; before that nothing of it is in the book.
        told: what the stream told of it last, in the stream's own terms.
    """

    oid: str
    account: str
    currency: str
    kind: OrderKind
    amount: Decimal
    price: Decimal | None
    fiat_fee: bool
    priority: int
    created: datetime
    due: datetime
    pieces: list[Order] = field(default_factory=list[Order])
    trades: list[OwnTrade] = field(default_factory=list[OwnTrade])
    has_entered: bool = False
    is_cancelled: bool = False
    told: object = None

    @property
    def executed(self) -> Decimal:
        """What has been traded."""
        return total(piece.executed for piece in self.pieces)

    @property
    def left(self) -> Decimal:
        """What is still to be traded."""
        return _ZERO if self.is_cancelled else sub(self.amount, self.executed)

    @property
    def resting(self) -> Decimal:
        """What is in the book."""
        return total(piece.outstanding for piece in self.pieces)

    @property
    def is_recorded(self) -> bool:
        """Whether all that has been traded is among the fills: the news of one may still be under way."""
        return total(trade.amount for trade in self.trades) == self.executed

    @property
    def missing(self) -> Decimal:
        """What is not in the book, but should be."""
        return sub(self.left, self.resting)


class OrderDesk:
    """All orders of customers. Change it under the exchange's lock.

    Args:
        exchange: the engine.
        tape: the trades.
        options: the choices.
        new_uuid: makes ids.

    Attributes:
        delay: seconds that an order waits in the queue.
    """

    def __init__(self, exchange: Exchange, tape: Tape, options: MtGoxOptions, new_uuid: Callable[[], str]) -> None:
        self._exchange = exchange
        self._tape = tape
        self._options = options
        self._new_uuid = new_uuid
        self._orders: dict[str, MtGoxOrder] = {}
        self._open: dict[str, dict[str, MtGoxOrder]] = {}
        self._queue: list[MtGoxOrder] = []
        self._at_market: dict[str, MtGoxOrder] = {}  # market orders that are not through
        self._last_priority = 0
        self._listeners: list[Callable[[MtGoxOrder, OrderNews], None]] = []
        self.delay = options.order_delay
        exchange.subscribe(self._on_event)
        exchange.schedule(self)

    # What customers do

    def place(
        self, account: str, kind: OrderKind, currency: str, amount: Decimal, price: Decimal | None, *, fiat_fee: bool
    ) -> MtGoxOrder:
        """Take an order in; without a price it is a market order."""
        now = self._exchange.now()
        self._last_priority = max(self._last_priority + 1, micros(now))
        due = now + timedelta(seconds=self.delay)
        oid = self._new_uuid()
        order = MtGoxOrder(oid, account, currency, kind, amount, price, fiat_fee, self._last_priority, now, due)
        self._orders[oid] = order
        self._open.setdefault(account, {})[oid] = order
        if price is None:
            self._at_market[oid] = order
        self._forget_old()
        if self.delay:
            self._queue.append(order)
            self._queue.sort(key=lambda each: (each.due, each.priority))
        self._tell(order, "placed")
        if not self.delay:
            self._execute(order)
        return order

    def cancel(self, order: MtGoxOrder) -> None:
        """Take an order back, wherever it is; other orders may get its funds."""
        with self._exchange.change():
            order.is_cancelled = True
            self._open[order.account].pop(order.oid, None)
            if order in self._queue:
                self._queue.remove(order)
            for piece in order.pieces:
                if piece.is_active:
                    self._exchange.cancel(piece.id)
            self._tell(order, "cancelled")

    def find(self, account: str, oid: str) -> MtGoxOrder | None:
        """An account's order, also one that ended."""
        order = self._orders.get(oid.lower())
        return order if order is not None and order.account == account else None

    def is_open(self, order: MtGoxOrder) -> bool:
        """Whether it is listed: it has something left to trade, or is not through with its bookkeeping."""
        return not order.is_cancelled and (bool(order.left) or self._exchange.now() < self.settled_at(order))

    def open(self, account: str) -> list[MtGoxOrder]:
        """An account's open orders, oldest first."""
        mine = self._open.get(account, {})
        for order in [each for each in mine.values() if not self.is_open(each)]:
            del mine[order.oid]
        return list(mine.values())

    def status(self, order: MtGoxOrder) -> Status:
        """Where an open order is in its life. One without a price goes no further than `executing`."""
        now = self._exchange.now()
        is_limit = order.price is not None
        if now < order.due:
            return "pending"
        if now < order.due + timedelta(seconds=self._options.executing_seconds):
            return "executing"
        if now < self.settled_at(order):
            return "post-pending" if is_limit else "executing"
        if not self.funded(order):
            return "invalid"
        return "open" if is_limit else "executing"

    def funded(self, order: MtGoxOrder) -> Decimal:
        """The part of what is left for which the account has the money."""
        if order.price is not None and order.has_entered:
            return order.resting
        return add(order.resting, self._fundable(order))

    def queue(self) -> list[MtGoxOrder]:
        """The orders that wait, the next one first."""
        return list(self._queue)

    def settled_at(self, order: MtGoxOrder) -> datetime:
        """When it is through with its bookkeeping."""
        return order.due + timedelta(seconds=self._options.executing_seconds + self._options.post_pending_seconds)

    def listen(self, listener: Callable[[MtGoxOrder, OrderNews], None]) -> None:
        """Be told what happens to orders."""
        self._listeners.append(listener)

    # By the clock

    @property
    def next_due(self) -> datetime:
        return self._queue[0].due if self._queue else _FAR

    def catch_up(self, now: datetime) -> None:
        """Nothing is skipped, however old."""

    def act(self) -> None:
        """Execute the order that is due."""
        self._execute(self._queue.pop(0))

    # Inside

    def _tell(self, order: MtGoxOrder, news: OrderNews) -> None:
        for listener in self._listeners:
            listener(order, news)

    def _execute(self, order: MtGoxOrder) -> None:
        self._tell(order, "executing")
        order.has_entered = True
        self._fill(order)
        self._tell(order, "executed")

    def _on_event(self, event: Event) -> None:
        match event:
            case OrderExecuted():
                self._record(event)
                self._refill(event.execution.maker_account)
                self._refill(event.execution.taker_account)
            case OrderCanceled():
                self._refill(event.order.account)
            case FundsMoved():
                self._refill(event.account)
            case BookChanged() if event.size:
                self._wake(event.symbol, "bid" if event.side is Side.SELL else "ask")
            case _:
                pass

    def _record(self, event: OrderExecuted) -> None:
        fill = event.execution
        tid = self._tape.tid(fill.id)
        for side in (event.maker.order, event.taker.order):
            order: MtGoxOrder | None = side.tag.get("order")
            if order is not None:
                properties = "limit" if order.price is not None else "market"
                spent = rounded(order.currency, mul(fill.price, fill.size))
                order.trades.append(OwnTrade(tid, fill.time, fill.size, fill.price, spent, properties))

    def _refill(self, account: str) -> None:
        """Put into the book what the account can pay for by now."""
        for order in self.open(account):
            self._fill(order)
            self._tell(order, "changed")

    def _wake(self, symbol: str, kind: OrderKind) -> None:
        """Let market orders go on that found the book empty."""
        for order in list(self._at_market.values()):
            if not order.left:
                del self._at_market[order.oid]
            elif order.kind == kind and pair_of(order.currency) == symbol:
                self._fill(order)
                self._tell(order, "changed")

    def _fill(self, order: MtGoxOrder) -> None:
        if not order.has_entered or not order.missing > 0:
            return
        if order.price is None:
            self._fill_at_market(order)
            return
        amount = self._fundable(order)
        if amount:
            self._put(order, size=amount, price=order.price)

    def _fill_at_market(self, order: MtGoxOrder) -> None:
        amount = self._fundable(order)
        if amount and not self._put(order, size=amount) and order.kind == "bid":
            self._put(order, budget=self._exchange.balance(order.account, order.currency).available)
        if order.left and self._options.market_rest == "cancel":
            self.cancel(order)

    def _put(
        self,
        order: MtGoxOrder,
        *,
        size: Decimal | None = None,
        price: Decimal | None = None,
        budget: Decimal | None = None,
    ) -> bool:
        """Give a part of an order to the engine; returns whether it was taken."""
        request = OrderRequest(
            account=order.account,
            symbol=pair_of(order.currency),
            side=Side.BUY if order.kind == "bid" else Side.SELL,
            type=OrderType.MARKET if price is None else OrderType.LIMIT,
            size=size,
            price=price,
            quote_size=budget,
            fee_in=FeeIn.QUOTE if order.fiat_fee and order.kind == "bid" else None,
            tag={"order": order},
        )
        try:
            with self._exchange.change():  # nobody looks at the order before it knows its new piece
                order.pieces.append(self._exchange.place(request))
        except Refused:
            return False
        return True

    def _fundable(self, order: MtGoxOrder) -> Decimal:
        """How much of what is missing the account can pay for now. A market buy may try with any money."""
        if order.kind == "ask":
            return min(order.missing, self._exchange.balance(order.account, ITEM).available)
        available = self._exchange.balance(order.account, order.currency).available
        if order.price is None:
            return order.missing if available > 0 else _ZERO
        market = self._exchange.market(pair_of(order.currency))
        rate = market.top_fee if order.fiat_fee else _ZERO
        if available > 0 and _cost(market, order.price, order.missing, rate) <= available:
            return order.missing
        spare = mul(market.price_tick, Decimal(2)) if rate else _ZERO  # cost and fee are rounded up each
        if available <= spare:
            return _ZERO
        each = mul(mul(order.price, add(Decimal(1), rate)), _SATOSHI)
        return min(order.missing, mul(_SATOSHI, Decimal(whole_steps(sub(available, spare), each))))

    def _forget_old(self) -> None:
        if len(self._orders) <= 2 * KEEP:
            return
        ended = (oid for oid, order in self._orders.items() if not self.is_open(order))
        for oid in list(islice(ended, KEEP)):
            del self._orders[oid]


def _cost(market: Market, price: Decimal, amount: Decimal, rate: Decimal) -> Decimal:
    notional = mul(price, amount)
    up = rounded(market.quote, notional, ROUND_CEILING)
    return add(up, rounded(market.quote, mul(rate, notional), ROUND_CEILING))
