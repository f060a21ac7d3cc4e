"""The exchange: markets, accounts and orders."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from tradespec.core.clock import Clock
from tradespec.emulator.engine.book import Depth
from tradespec.emulator.engine.clockwork import Clockwork
from tradespec.emulator.engine.events import Event, FundsMoved, MarketStateChanged, OrderExecuted, OrderRejected
from tradespec.emulator.engine.exact import ZERO, is_workable
from tradespec.emulator.engine.ledger import (
    FEES,
    OUTSIDE,
    Balance,
    EntryReason,
    JournalEntry,
    Ledger,
    Leg,
    check_amount,
)
from tradespec.emulator.engine.markets import Market, MarketState
from tradespec.emulator.engine.matching import ExecutionFile, MatchingEngine, Records
from tradespec.emulator.engine.orders import EndReason, Execution, Order, OrderRequest, OrderState
from tradespec.emulator.engine.refusal import Reason, Refused
from tradespec.emulator.engine.registry import OrderRegistry
from tradespec.emulator.engine.settlement import Settlement, SpotSettlement
from tradespec.emulator.engine.stats import Stats

ExecutionHook = Callable[[Market, Decimal], None]
_FAR = datetime.max.replace(tzinfo=UTC)


class _Expiries:
    """Lets orders expire. It is scheduled first: at one instant orders expire before anything else acts."""

    def __init__(self, orders: OrderRegistry, expire: Callable[[Order], None]) -> None:
        self._orders = orders
        self._expire = expire

    @property
    def next_due(self) -> datetime:
        """When the next order expires."""
        expiry = self._orders.next_expiry()
        return _FAR if expiry is None else expiry[0]

    def catch_up(self, now: datetime) -> None:
        """Nothing is skipped, however old."""

    def act(self) -> None:
        """Let the order that is due expire."""
        expiry = self._orders.next_expiry()
        assert expiry is not None
        self._expire(expiry[1])


class Exchange(Clockwork):
    """An exchange without a dialect.

    Nothing runs by itself: call `settle` before each request. Every method takes the lock; a face that needs several calls to be
    one holds it throughout, `with exchange.lock:`. Orders that are handed out are the engine's own: read them under the
    lock. Ids of orders, executions and journal entries rise with time.

    Args:
        clock: all time comes from it.
        keep: how much history is certain to be kept: events, executions per market, ended orders per account and
            market, journal entries per account and asset. Active orders are always kept.
        lock: a re-entrant lock to share with others; its own without one.

    Attributes:
        lock: re-entrant.
        clock: as given.
        ledger: who owns what; for a market's `Settlement`. All others go through the exchange.
    """

    def __init__(self, clock: Clock, *, keep: int = 100_000, lock: threading.RLock | None = None) -> None:
        super().__init__(clock, keep, lock)
        self._last_order = 0
        self._markets: dict[str, MatchingEngine] = {}
        self.ledger = Ledger(lambda: self._time, keep)
        self._orders = OrderRegistry(keep)
        self._executions = ExecutionFile(keep)
        self.schedule(_Expiries(self._orders, self._expire))

    # Markets

    def add_market(self, market: Market, settlement: Callable[[Ledger], Settlement] = SpotSettlement) -> None:
        """Open a market.

        Args:
            market: its rules.
            settlement: makes what turns its fills into money; by default base and quote change hands.

        Raises:
            ValueError: the symbol is taken.
        """
        with self.lock:
            if market.symbol in self._markets:
                raise ValueError(f"there is a market {market.symbol} already")
            records = Records(self._orders, self._executions, self._events)
            self._markets[market.symbol] = MatchingEngine(market, settlement(self.ledger), records)

    def markets(self) -> tuple[Market, ...]:
        """All markets, in the order in which they were added."""
        with self.lock:
            return tuple(engine.market for engine in self._markets.values())

    def market(self, symbol: str) -> Market:
        """A market's rules and state. Raises Refused: UNKNOWN_MARKET."""
        with self.lock:
            return self._market(symbol).market

    def set_market_state(self, symbol: str, state: MarketState) -> None:
        """Open, halt or close a market. Raises Refused: UNKNOWN_MARKET."""
        with self.change():
            engine = self._market(symbol)
            engine.market = replace(engine.market, state=state)
            self._events.append(MarketStateChanged(*self._events.stamp(), symbol, state))

    def set_fees(self, symbol: str, maker: Decimal, taker: Decimal) -> None:
        """Change a market's fee rates from now on.

        Raises:
            Refused: UNKNOWN_MARKET.
            ValueError: a rate below 0, or not below 1.
        """
        with self.change():
            engine = self._market(symbol)
            engine.market = replace(engine.market, maker_fee=maker, taker_fee=taker)

    def book(self, symbol: str, levels: int | None = None) -> Depth:
        """The best price levels of each side, all without a number. Raises Refused: UNKNOWN_MARKET."""
        with self.lock:
            return self._market(symbol).book.depth(levels)

    def stats(self, symbol: str) -> Stats:
        """The last 24 hours. Raises Refused: UNKNOWN_MARKET."""
        with self.lock:
            return self._market(symbol).stats.at(self.now())

    # Accounts and money

    def account(self, account: str) -> None:
        """Open an account, unless it exists. A name with a leading @ is a ValueError: those are the ledger's own."""
        with self.lock:
            self.ledger.open(account)

    def accounts(self) -> tuple[str, ...]:
        """All accounts, the ledger's own (`OUTSIDE`, `FEES`, `HOUSE`) included."""
        with self.lock:
            return self.ledger.accounts()

    def deposit(self, account: str, asset: str, amount: Decimal) -> JournalEntry:
        """Bring money in from outside; returns the account's journal entry.

        Raises:
            Refused: UNKNOWN_ACCOUNT or AMOUNT_INVALID.
        """
        with self.change():
            self.ledger.require(account)
            _, entry = self.ledger.move(OUTSIDE, account, asset, amount, EntryReason.DEPOSIT)
            return self._moved(entry)

    def withdraw(self, account: str, asset: str, amount: Decimal, fee: Decimal = ZERO) -> JournalEntry:
        """Send money outside, the fee on top of it; returns the account's journal entry of the withdrawal itself.

        Raises:
            Refused: UNKNOWN_ACCOUNT, AMOUNT_INVALID or INSUFFICIENT_FUNDS.
        """
        with self.change():
            self.ledger.require(account)
            check_amount(amount)
            if not is_workable(fee) or fee < 0:
                raise Refused(Reason.AMOUNT_INVALID, f"{fee} is not a fee")
            entry, *_ = self.ledger.post(
                (
                    Leg(account, asset, amount.copy_negate(), EntryReason.WITHDRAWAL),
                    Leg(OUTSIDE, asset, amount, EntryReason.WITHDRAWAL),
                    Leg(account, asset, fee.copy_negate(), EntryReason.FEE),
                    Leg(FEES, asset, fee, EntryReason.FEE),
                )
            )
            return self._moved(entry)

    def transfer(
        self, source: str, target: str, asset: str, amount: Decimal, reason: EntryReason = EntryReason.TRANSFER
    ) -> tuple[JournalEntry, JournalEntry]:
        """Move money between two accounts; returns both journal entries.

        Raises:
            Refused: UNKNOWN_ACCOUNT, AMOUNT_INVALID or INSUFFICIENT_FUNDS.
        """
        with self.change():
            self.ledger.require(source)
            self.ledger.require(target)
            out, into = self.ledger.move(source, target, asset, amount, reason)
            return self._moved(out), self._moved(into)

    def balance(self, account: str, asset: str) -> Balance:
        """One balance, zero where nothing ever moved."""
        with self.lock:
            return self.ledger.balance(account, asset)

    def balances(self, account: str) -> dict[str, Balance]:
        """By asset: all that the account ever had."""
        with self.lock:
            return self.ledger.balances(account)

    def journal(
        self,
        account: str,
        asset: str | None = None,
        *,
        before: int | None = None,
        after: int | None = None,
        count: int | None = None,
    ) -> list[JournalEntry]:
        """Changes of an account's totals, newest first; `before` and `after` are entry ids, exclusive."""
        with self.lock:
            return self.ledger.journal(account, asset, before=before, after=after, count=count)

    def money_in_all(self, asset: str) -> Decimal:
        """The asset's sum over all accounts, the ledger's own included: zero, unless the engine is broken."""
        with self.lock:
            return self.ledger.sum(asset)

    # Orders

    def place(self, request: OrderRequest) -> Order:
        """Take an order in and match it at once. The order returned may have ended already.

        Raises:
            Refused: with the REJECTED order, unless account or market are unknown. It is not listed.
        """
        with self.change():
            self.ledger.require(request.account)
            engine = self._market(request.symbol)
            self._last_order += 1
            order = Order(self._last_order, request, engine.market, self.now())
            try:
                engine.submit(order, order.created_at)
            except Refused as refusal:
                order.end(OrderState.REJECTED, EndReason.REFUSED, order.created_at)
                refusal.order = order
                stamp = self._events.stamp()
                self._events.append(OrderRejected(*stamp, order, refusal.reason, refusal.message))
                raise
            return order

    def cancel(self, order_id: int, *, account: str | None = None) -> Order:
        """Cancel what is outstanding of an order.

        Args:
            order_id: which one.
            account: whose it must be, if given; another's is not found.

        Raises:
            Refused: ORDER_NOT_FOUND, ORDER_NOT_ACTIVE or MARKET_CLOSED.
        """
        with self.change():
            order = self._order(order_id, account)
            if not order.is_active:
                raise Refused(Reason.ORDER_NOT_ACTIVE, f"order {order_id} is {order.state.value}", order)
            engine = self._market(order.symbol)
            if engine.market.state is MarketState.CLOSED:
                raise Refused(Reason.MARKET_CLOSED, f"{order.symbol} is closed", order)
            engine.end(order, OrderState.CANCELED, EndReason.REQUESTED, self.now())
            return order

    def cancel_all(self, account: str, symbol: str | None = None) -> list[Order]:
        """Cancel an account's active orders, on one market or on all that are not closed; returns them by ascending id."""
        with self.change():
            orders = [
                order
                for order in self._orders.active(account, symbol)
                if self._market(order.symbol).market.state is not MarketState.CLOSED
            ]
            for order in orders:
                self._market(order.symbol).end(order, OrderState.CANCELED, EndReason.REQUESTED, self.now())
            return orders

    def order(self, order_id: int, *, account: str | None = None) -> Order:
        """One order, of that account if given. Raises Refused: ORDER_NOT_FOUND."""
        with self.lock:
            return self._order(order_id, account)

    def orders(
        self,
        account: str | None = None,
        symbol: str | None = None,
        *,
        states: Collection[OrderState] | None = None,
        before: int | None = None,
        after: int | None = None,
        count: int | None = None,
    ) -> list[Order]:
        """Accepted orders, newest first; `before` and `after` are order ids, exclusive; None stands for any."""
        with self.lock:
            return self._orders.newest(account, symbol, states, before, after, count)

    def executions(
        self,
        symbol: str | None = None,
        *,
        account: str | None = None,
        order_id: int | None = None,
        before: int | None = None,
        after: int | None = None,
        count: int | None = None,
    ) -> list[Execution]:
        """Fills, newest first: the public's, or those of an account or order.

        `before` and `after` are execution ids, exclusive; None stands for any. Raises Refused: ORDER_NOT_FOUND.
        """
        with self.lock:
            if order_id is not None:
                order = self._order(order_id, account)
                fills = [
                    fill
                    for fill in reversed(order.executions)
                    if symbol in (None, fill.symbol)
                    and (before is None or fill.id < before)
                    and (after is None or fill.id > after)
                ]
                return fills[:count]
            symbols = self._markets if symbol is None else (symbol,)
            keys = [(account, each) for each in symbols]
            return self._executions.listing.newest(keys, before=before, after=after, count=count)

    # Events

    def after_execution(self, hook: ExecutionHook) -> Callable[[], None]:
        """Be called with (market, price) for each execution, like a subscriber: the place for stop and trailing orders."""

        def on_event(event: Event) -> None:
            if isinstance(event, OrderExecuted):
                hook(self._market(event.execution.symbol).market, event.execution.price)

        return self.subscribe(on_event)

    # Inside

    def _expire(self, order: Order) -> None:
        with self.change():
            self._markets[order.symbol].end(order, OrderState.EXPIRED, EndReason.EXPIRED, self.now())

    def _moved(self, entry: JournalEntry) -> JournalEntry:
        stamp = self._events.stamp()
        self._events.append(
            FundsMoved(*stamp, entry.account, entry.asset, entry.change, entry.balance, entry.reason, entry.id)
        )
        return entry

    def _market(self, symbol: str) -> MatchingEngine:
        engine = self._markets.get(symbol)
        if engine is None:
            raise Refused(Reason.UNKNOWN_MARKET, f"there is no market {symbol!r}")
        return engine

    def _order(self, order_id: int, account: str | None) -> Order:
        order = self._orders.get(order_id)
        if order is None or account not in (None, order.account):
            raise Refused(Reason.ORDER_NOT_FOUND, f"there is no order {order_id}")
        return order
