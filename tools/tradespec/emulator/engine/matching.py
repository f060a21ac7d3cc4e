"""One market's matching: check, plan, reserve, then execute the plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import partial

from tradespec.emulator.engine.book import OrderBook
from tradespec.emulator.engine.checks import check_order, check_plan
from tradespec.emulator.engine.events import (
    BookChanged,
    EventLog,
    OrderAccepted,
    OrderCanceled,
    OrderExecuted,
    OrderExpired,
    OrderProgress,
)
from tradespec.emulator.engine.exact import mul
from tradespec.emulator.engine.listing import Listing
from tradespec.emulator.engine.markets import Market
from tradespec.emulator.engine.orders import EndReason, Execution, Order, OrderState, OrderType, Side, TimeInForce
from tradespec.emulator.engine.plan import make_plan
from tradespec.emulator.engine.registry import OrderRegistry
from tradespec.emulator.engine.settlement import Fill, Settlement
from tradespec.emulator.engine.stats import RollingStats


class ExecutionFile:
    """All executions, numbered over all markets, listed by market and by account."""

    def __init__(self, keep: int) -> None:
        self._last_id = 0
        self.listing: Listing[tuple[str | None, str], Execution] = Listing(keep)  # by (account or None, symbol)

    def next_id(self) -> int:
        """The number of the next execution."""
        self._last_id += 1
        return self._last_id

    def add(self, execution: Execution) -> None:
        """File an execution for the public and for its parties."""
        for account in dict.fromkeys((None, execution.maker_account, execution.taker_account)):
            self.listing.add((account, execution.symbol), execution)


@dataclass(frozen=True, slots=True)
class Records:
    """What all markets of an exchange write to."""

    orders: OrderRegistry
    executions: ExecutionFile
    events: EventLog


class MatchingEngine:
    """The book of one market and what happens in it.

    Attributes:
        market: the rules in force, replaced when they change.
        book: resting orders.
        stats: the last 24 hours.
    """

    def __init__(self, market: Market, settlement: Settlement, records: Records) -> None:
        self.market = market
        self.book = OrderBook()
        self.stats = RollingStats()
        self._settlement = settlement
        self._records = records

    def submit(self, order: Order, now: datetime) -> None:
        """Take an order in, match it, and rest or cancel what is left.

        Raises:
            Refused: the order breaks a rule; nothing was changed.
        """
        market, events = self.market, self._records.events
        check_order(market, self.book, order, now)
        cost = partial(self._settlement.cost, market, order)
        plan = make_plan(market, self.book.side(order.side.opposite), order, cost)
        check_plan(market, order, plan)
        if order.quote_size is not None:
            order.plan_size(plan.size)
        self._settlement.reserve(market, order, plan)
        self._records.orders.add(order)
        events.append(OrderAccepted(*events.stamp(), order))
        if order.time_in_force is TimeInForce.FOK and not plan.complete:
            self.end(order, OrderState.CANCELED, EndReason.NOT_FILLABLE, now)
            return
        for own in plan.own:
            self.end(own, OrderState.CANCELED, EndReason.SELF_TRADE, now)
        for maker, size in plan.fills:
            self._fill(maker, order, size, now)
        if order.is_active:
            self._place_rest(order, now, blocked=plan.blocked)

    def end(self, order: Order, state: OrderState, reason: EndReason, now: datetime) -> None:
        """End an active order: off the book, its reservation freed."""
        events = self._records.events
        side, size = self.book.side(order.side), order.outstanding
        rested = order.price is not None and order in side
        if rested:
            side.remove(order)
        order.end(state, reason, now)
        self._settlement.release(order)
        self._records.orders.ended(order)
        if state is OrderState.EXPIRED:
            events.append(OrderExpired(*events.stamp(), order, size))
        else:
            events.append(OrderCanceled(*events.stamp(), order, size, reason))
        if rested:
            self._level_changed(order.side, order.limit)

    def _place_rest(self, order: Order, now: datetime, *, blocked: bool) -> None:
        if blocked:
            self.end(order, OrderState.CANCELED, EndReason.SELF_TRADE, now)
        elif order.type is OrderType.MARKET or order.time_in_force is not TimeInForce.GTC:
            self.end(order, OrderState.CANCELED, EndReason.UNFILLED_REST, now)
        else:
            self.book.side(order.side).add(order)
            self._level_changed(order.side, order.limit)

    def _fill(self, maker: Order, taker: Order, size: Decimal, now: datetime) -> None:
        market, records = self.market, self._records
        price = maker.limit
        notional = mul(price, size)
        execution_id = records.executions.next_id()
        maker.progress(size, notional, now)
        taker.progress(size, notional, now)
        fees = self._settlement.settle(market, Fill(execution_id, maker, taker, price, size, notional))
        execution = Execution(
            id=execution_id, time=now, symbol=market.symbol, side=taker.side, price=price, size=size,
            maker_order=maker.id, taker_order=taker.id, maker_account=maker.account, taker_account=taker.account,
            maker_fee=fees.maker, maker_fee_asset=maker.fee_asset,
            taker_fee=fees.taker, taker_fee_asset=taker.fee_asset,
        )  # fmt: skip
        self.book.side(maker.side).take(maker, size)
        self.stats.add(execution)
        records.executions.add(execution)
        for order in (maker, taker):
            order.record(execution)
            if not order.is_active:
                records.orders.ended(order)
        events = records.events
        events.append(OrderExecuted(*events.stamp(), execution, _progress(maker), _progress(taker)))
        self._level_changed(maker.side, price)

    def _level_changed(self, side: Side, price: Decimal) -> None:
        events = self._records.events
        size = self.book.side(side).size_at(price)
        events.append(BookChanged(*events.stamp(), self.market.symbol, side, price, size))


def _progress(order: Order) -> OrderProgress:
    return OrderProgress(order, order.executed, order.outstanding, order.commission, order.state)
