"""The desk of the special orders: it watches the market for them and sends their child orders, ordinary ones of the engine."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from decimal import Decimal

from tradespec.emulator.engine import (
    BookChanged,
    EndReason,
    Event,
    Exchange,
    Listing,
    Order,
    OrderCanceled,
    OrderExecuted,
    OrderExpired,
    OrderProgress,
    OrderRequest,
    OrderState,
    OrderType,
    Reason,
    Refused,
    Side,
)
from tradespec.emulator.faces.bitflyer.legs import Leg, Parent
from tradespec.emulator.faces.bitflyer.names import NameBook
from tradespec.emulator.faces.bitflyer.news import Feed, LegRefused, News, ParentEvent, ParentNews
from tradespec.emulator.faces.bitflyer.options import BitflyerOptions
from tradespec.emulator.faces.bitflyer.triggers import Condition, Trigger

_FAR = datetime.max.replace(tzinfo=UTC)
_TAG = "bitflyer.leg"
_ENDS: dict[OrderState, ParentEvent] = {
    OrderState.CANCELED: "CANCEL",
    OrderState.EXPIRED: "EXPIRE",
    OrderState.REJECTED: "ORDER_FAILED",
}


class ParentDesk:
    """Keeps special orders: sends their legs when their time has come, and follows what becomes of them.

    Args:
        exchange: where the children trade; its `settle` lets parents expire.
        names: of the children.
        feed: is told what happens to the parents.
        options: the choices of the face.
        keep: about how many ended parents are kept per account and market.
    """

    def __init__(self, exchange: Exchange, names: NameBook, feed: Feed, options: BitflyerOptions, keep: int) -> None:
        self._exchange = exchange
        self._names = names
        self._feed = feed
        self._held: list[News] | None = None  # what happens while a parent begins: it is news once the parent is in
        self._options = options
        self._last = 0
        self._by_name: dict[str, Parent] = {}
        self._listing: Listing[tuple[str, str], Parent] = Listing(keep, lambda each: not each.is_active, self._forget)
        self._watching: dict[str, dict[Leg, Parent]] = {}
        self._expiries: list[tuple[datetime, int, Parent]] = []
        exchange.subscribe(self._on_event)
        exchange.schedule(self)

    # What callers do

    def next_id(self) -> int:
        """The number of the next parent."""
        self._last += 1
        return self._last

    def start(self, parent: Parent) -> None:
        """Take a parent in and send the legs whose turn it is.

        Raises:
            Refused: the engine refuses one of them at once. Nothing is left of the parent then, unless it has traded already.
        """
        with self._exchange.change(), self._holding_news(parent) as held:
            try:
                self._begin(parent)
            except Refused as refused:
                self._end(parent, OrderState.REJECTED, refused.message)
                if not any(order.executed for order in parent.children()):
                    # Whoever has been given an id before hears of the refusal here; all others by the answer.
                    del held[: -1 if self._options.acceptance_delay else None]
                    raise
            self._by_name[parent.names.order_id] = self._by_name[parent.names.acceptance_id] = parent
            self._listing.add((parent.account, parent.symbol), parent)
            heapq.heappush(self._expiries, (parent.expires_at, parent.id, parent))

    def cancel(self, parent: Parent) -> None:
        """Cancel a parent and its open children. One that has ended stays as it is.

        Raises:
            Refused: MARKET_CLOSED, while a child is open there.
        """
        with self._exchange.change():
            if parent.is_active:
                for order in parent.children():
                    if order.is_active:
                        self._exchange.cancel(order.id)
                self._end(parent, OrderState.CANCELED)

    def cancel_all(self, account: str, symbol: str) -> None:
        """Cancel all active parents of an account on a market. Raises Refused: MARKET_CLOSED."""
        for parent in self.newest(account, symbol, where=lambda each: each.is_active):
            self.cancel(parent)

    def find(self, account: str, name: str) -> Parent | None:
        """An account's parent, by either name."""
        parent = self._by_name.get(name)
        return parent if parent is not None and parent.account == account else None

    def newest(
        self,
        account: str,
        symbol: str,
        *,
        before: int | None = None,
        after: int | None = None,
        count: int | None = None,
        where: Callable[[Parent], bool] | None = None,
    ) -> list[Parent]:
        """Parents of a market, newest first; `before` and `after` are ids, exclusive."""
        return self._listing.newest([(account, symbol)], before=before, after=after, count=count, where=where)

    # Time

    @property
    def next_due(self) -> datetime:
        """When the next parent expires."""
        while self._expiries and not self._expiries[0][2].is_active:
            heapq.heappop(self._expiries)
        return self._expiries[0][0] if self._expiries else _FAR

    def catch_up(self, now: datetime) -> None:
        """Nothing is skipped, however old."""

    def act(self) -> None:
        """Expire the parent that is due; its open children expire by themselves, at the same instant."""
        _, _, parent = heapq.heappop(self._expiries)
        with self._exchange.change():
            self._end(parent, OrderState.EXPIRED)

    # The life of a parent

    def _begin(self, parent: Parent) -> None:
        """Send the current group, or let it wait for its triggers. Raises Refused."""
        for leg in parent.under_way():
            if leg.condition in (Condition.LIMIT, Condition.MARKET):
                self._send(parent, leg)
            else:
                leg.trigger = Trigger(leg.condition, leg.side, leg.trigger_price, leg.offset)
                if leg.trigger.is_reached(self._market_price(parent.symbol, leg.side)):
                    self._send(parent, leg)
                else:
                    self._watching.setdefault(parent.symbol, {})[leg] = parent
            if leg.order is not None and leg.order.state is OrderState.COMPLETED:
                return  # the other one of an OCO need not be sent any more

    def _send(self, parent: Parent, leg: Leg) -> None:
        self._forget_trigger(parent, leg)
        is_limit = leg.condition in (Condition.LIMIT, Condition.STOP_LIMIT)
        acceptance_id, tag = self._names.receipt(self._exchange.now())
        self._tell("TRIGGER", parent, leg=leg, acceptance_id=acceptance_id)
        request = OrderRequest(
            account=parent.account,
            symbol=parent.symbol,
            side=leg.side,
            type=OrderType.LIMIT if is_limit else OrderType.MARKET,
            size=leg.size,
            price=leg.price if is_limit else None,
            time_in_force=parent.time_in_force,
            self_trade=self._options.self_trade,
            expires_at=parent.expires_at,
            tag={**tag, _TAG: (parent, leg)},
        )
        try:
            leg.order = self._exchange.place(request)
        except Refused as refused:
            # What the other leg of an OCO holds back is there for this one: only one of the two is meant to trade.
            short = refused.reason in (Reason.INSUFFICIENT_FUNDS, Reason.INSUFFICIENT_MARGIN)
            if not (short and self._cancel_children(parent.under_way())):
                self._leg_refused(parent, leg, acceptance_id, refused)
                raise
            try:
                leg.order = self._exchange.place(request)
            except Refused as again:
                self._leg_refused(parent, leg, acceptance_id, again)
                raise

    def _leg_refused(self, parent: Parent, leg: Leg, acceptance_id: str, refused: Refused) -> None:
        leg.end = OrderState.REJECTED
        now = self._exchange.now()
        self._pass_on(LegRefused(parent=parent, acceptance_id=acceptance_id, time=now, reason=refused.message))

    def _trigger(self, parent: Parent, leg: Leg) -> None:
        try:
            self._send(parent, leg)
        except Refused as refused:
            self._leg_ended(parent, leg, OrderState.REJECTED, refused.message)

    def _leg_completed(self, parent: Parent, leg: Leg, order: Order) -> None:
        leg.end = OrderState.COMPLETED
        self._tell("COMPLETE", parent, leg=leg, acceptance_id=self._names.of(order).acceptance_id)
        if not parent.is_active:
            return
        if parent.group + 1 == len(parent.method.value):
            self._end(parent, OrderState.COMPLETED)
            return
        parent.group += 1
        try:
            self._begin(parent)
        except Refused as refused:
            self._end(parent, OrderState.REJECTED, refused.message)

    def _leg_ended(self, parent: Parent, leg: Leg, state: OrderState, reason: str = "") -> None:
        """A leg is over without being filled. The other one of an OCO goes on; without any the parent is over too."""
        leg.end = state
        if parent.is_active and all(each.end is not None for each in parent.under_way()):
            self._end(parent, state, reason)

    def _end(self, parent: Parent, state: OrderState, reason: str = "") -> None:
        parent.state = state
        for leg in parent.legs:
            self._forget_trigger(parent, leg)
        self._cancel_children(parent.legs)
        if state in _ENDS:  # of a parent that has completed, the last leg has told so
            self._tell(_ENDS[state], parent, reason=reason)

    def _cancel_children(self, legs: Iterable[Leg]) -> bool:
        """Cancel the open children of those legs; whether there were any. One that cannot be cancelled stays."""
        cancelled = False
        for leg in legs:
            if leg.order is not None and leg.order.is_active:
                with suppress(Refused):
                    self._exchange.cancel(leg.order.id)
                    cancelled = True
        return cancelled

    # What happens on the market

    def _on_event(self, event: Event) -> None:
        if isinstance(event, OrderExecuted):
            for progress in (event.maker, event.taker):
                self._on_fill(progress)
            if self._options.trigger_source == "last":
                execution = event.execution
                self._on_price(execution.symbol, lambda side: execution.price)
        elif isinstance(event, OrderCanceled | OrderExpired):
            self._on_child_end(event)
        elif isinstance(event, BookChanged) and self._options.trigger_source == "quote":
            symbol = event.symbol
            self._on_price(symbol, lambda side: self._market_price(symbol, side))

    def _on_fill(self, progress: OrderProgress) -> None:
        found: tuple[Parent, Leg] | None = progress.order.tag.get(_TAG)
        if found is not None and progress.state is OrderState.COMPLETED:
            self._leg_completed(*found, progress.order)

    def _on_child_end(self, event: OrderCanceled | OrderExpired) -> None:
        found: tuple[Parent, Leg] | None = event.order.tag.get(_TAG)
        if found is None:
            return
        state = OrderState.EXPIRED
        if isinstance(event, OrderCanceled):
            dropped = event.reason is not EndReason.REQUESTED
            state = OrderState(self._options.unfilled_rest_state) if dropped else OrderState.CANCELED
        parent, leg = found
        self._leg_ended(parent, leg, state)

    def _on_price(self, symbol: str, price: Callable[[Side], Decimal | None]) -> None:
        for leg, parent in list(self._watching.get(symbol, {}).items()):
            if leg.trigger is not None and leg.trigger.is_reached(price(leg.side)):
                self._trigger(parent, leg)

    def _market_price(self, symbol: str, side: Side) -> Decimal | None:
        """What triggers of that side look at; None where there is nothing to look at."""
        if self._options.trigger_source == "last":
            return self._exchange.stats(symbol).last
        depth = self._exchange.book(symbol, 1)
        level = depth.best_ask if side is Side.BUY else depth.best_bid
        return level.price if level is not None else None

    # Telling

    @contextmanager
    def _holding_news(self, parent: Parent) -> Generator[list[News]]:
        """Hold news of a new parent back until it is in, or has been refused."""
        held = self._held = []
        self._tell("ORDER", parent)
        try:
            yield held
        finally:
            self._held = None
            for news in held:
                self._feed.tell(news)

    def _tell(
        self, event: ParentEvent, parent: Parent, *, leg: Leg | None = None, acceptance_id: str = "", reason: str = ""
    ) -> None:
        now = self._exchange.now()
        self._pass_on(
            ParentNews(event=event, parent=parent, time=now, leg=leg, acceptance_id=acceptance_id, reason=reason)
        )

    def _pass_on(self, news: News) -> None:
        if self._held is not None:
            self._held.append(news)
        else:
            self._feed.tell(news)

    # Keeping track

    def _forget_trigger(self, parent: Parent, leg: Leg) -> None:
        leg.trigger = None
        self._watching.get(parent.symbol, {}).pop(leg, None)

    def _forget(self, parent: Parent) -> None:
        for name in (parent.names.order_id, parent.names.acceptance_id):
            self._by_name.pop(name, None)


def is_leg(order: Order) -> bool:
    """Whether an order was sent by a special order."""
    return _TAG in order.tag
